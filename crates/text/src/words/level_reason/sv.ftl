### Varför en utgåva tar en regel på större eller mindre allvar än regeln själv gör.

# en: b64d88f4
level-reason-above-the-seed-page = Sidan som den här utgåvan följer godtar det; bara supportmatrisen nämner det inte.
# en: 4d537c2b
level-reason-one-case = Sidan vill ha en broker skapad för hand i ett enda fall, som har en egen regel.
# en: 86b00e2f
level-reason-only-the-matrix = Sidorna som den här utgåvan följer nämner det inte; bara supportmatrisen från samma tid utesluter det.
# en: 44c55ff4
level-reason-beside-the-virtual-disks = Inget dokument som lästs utesluter det i det här scenariot, men det som inte ligger på en virtuell hårddisk replikeras inte.
# en: 5b396158
level-reason-services-for-snapshots = För Hyper-V Replica vill dokumenten ha integreringstjänster för appkonsekventa ögonblicksbilder och för en annan adress efter en redundansväxling, inte för att sätta upp replikeringen.
# en: 70fa9801
level-reason-tls-since = Kravet publicerades efter den här utgåvans dokument.

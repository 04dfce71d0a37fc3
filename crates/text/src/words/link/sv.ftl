### Varför en länk inte går att öppna, eller inte riktigt som den gjordes.

# en: d4939a4b
link-empty = Här finns ingen länk. En länk är den del av adressen som följer efter #, eller hela adressen med den.
# en: 8fc366b3
link-damaged = Länken har kapats eller ändrats på vägen. Be om den på nytt, helst som fil eller inklistrad där inga rader bryts.
# en: 6ef8dc23
link-newer-version = Länken är gjord med en nyare version av Secondsite. Öppna den där.
# en: 3c6b55bd
link-unknown-codec = Länken är packad på ett sätt som den här versionen av Secondsite inte känner till. Öppna den i en nyare.
# en: 6886f0f3
link-too-large = Länken packas upp till mer än Secondsite öppnar. Be om inventeringen som fil.
# en: f6d36c78
link-unreadable = Länken är hel, men det den innehåller är ingen inventering:
# en: d542d3f5
link-edition-unknown = Länken är gjord med utgåvan { $edition }, som den här versionen av Secondsite inte känner till.
# en: 49d54c6f
link-locked = Länken öppnas med en lösenfras, som bara sidan kan fråga efter. Öppna den där.

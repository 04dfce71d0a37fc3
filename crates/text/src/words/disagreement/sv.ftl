### Där dokumenten är oense: vem som säger vad, och vad reglerna gör av det.

# en: 37e8c1bd
disagreement-D-01 = Genomgången från 2017 godtar VMM från System Center 2012 SP1 och värdservrar från Windows Server 2012. Supportmatriserna från 2017 och 2019 nämner bara VMM 2012 R2 och 2016, och Windows Server 2012 R2 och 2016. Det som ligger under genomgångens lägsta nivå är ett hinder. Det som bara matrisen utelämnar är en varning i utgåvan från 2017 och ett hinder i den från 2019.
# en: fef350a3
disagreement-D-02 = Genomgången från 2017 säger att KB2961977 ska installeras på klustrade värdservrar. Förutsättningarna från 2016 rekommenderar den mellan två platser och kräver den till Azure. Ingen säger om en senare samlad uppdatering innehåller den under ett annat nummer, så ett nummer som saknas är en varning.
# en: dc08814c
disagreement-D-03 = Steg 1 i genomgången lägger Recovery Services-agenten på varje Hyper-V-värdserver. Steg 6, och beskrivningarna på en sida från 2016 och 2018, installerar ingenting på värdservrarna. Mellan två VMM-platser frågas det inte efter agenten.
# en: cae65c83
disagreement-D-04 = Steg 8 i genomgången låter värdservrar med olika versioner dela moln, med en replikeringsprincip för varje version. Supportmatriserna utesluter ett moln som blandar Windows Server 2012 R2 och 2016. Den blandningen är ett hinder, varje annan en varning.
# en: 6cb6e69d
disagreement-D-05 = Supportmatriserna från 2017 och 2019 utesluter en uppgradering på plats av VMM 2012 R2 till 2016. En sida från 2023 beskriver hur den går till. Hur en installation har kommit till kontrolleras inte.
# en: 28aa2dda
disagreement-D-06 = Ett meddelande i september 2019 aviserade slutet även för replikering från VMM till Azure. Meddelandet i februari 2020 nämner den inte längre, och dokumentationen från 2026 beskriver den som ett scenario bland andra. Den ger ingen varning.
# en: 58fb59c1
disagreement-D-07 = Enligt meddelandena gick ingenting nytt att sätta upp från november 2019, och slutet var planerat till mars 2023, utan dag. En offentlig lista som inte är Microsofts anger 1 mars 2023. Ingen sida har hittats som i efterhand säger att tjänsten stängdes. Scenariot räknas som utfasat, och båda månaderna anges.
# en: a95a837b
disagreement-D-08 = Gränserna för diskar till Azure skiljer sig mellan supportmatrisen från januari 2020, den från maj 2026 och en text från hösten 2026 som kan vara under arbete. En operativsystemdisk i generation 2 får ha 300 GB, 4 TB eller 4 095 GiB, och två andra rader i den andra säger mindre än 2 TB; en datadisk 4 095 GB, 32 TB eller 32 767 GiB; datadiskarna får vara 16, 16, eller 64 diskar sammanlagt. Reglerna följer matrisen från maj 2026.
# en: 0b0513e2
disagreement-D-09 = Mellan två VMM-platser godtar supportmatrisen Lagringsutrymmen inne i datorn. Till Azure stöddes de 2018 men inte sedan 2020. Varje scenario följer sina egna dokument.
# en: 2b12e0c7
disagreement-D-10 = Deployment Planner från 2019 kallar en dator olämplig när dess kluster saknar broker för replikering. Frågorna och svaren från 2024 säger att kluster inte kräver några egna steg. Till Azure är en broker som saknas en varning.
# en: ad96a13e
disagreement-D-11 = Supportmatrisen från 2020 stöder inte statiska adresser i Linux, och generation 2 bara för Windows. Den från maj 2026 stöder statiska adresser, som Azure inte behåller, och utesluter inte längre Linux ur generation 2. Vad generation 2 blir i Azure skiljer sig också: generation 1 enligt frågorna och svaren från 2024, generation 2 enligt en text från hösten 2026 som kan vara under arbete. Reglerna följer matrisen från maj 2026.
# en: fcdc3c27
disagreement-D-12 = Supportmatrisen svarar nej för en HTTPS-proxy, och förutsättningarna från 2016 utesluter en proxy som bygger på HTTPS. Det gäller anslutningen till själva proxyn, inte HTTPS genom den. Bara en proxy vars adress börjar med https:// räknas.
# en: c22ab66e
disagreement-D-13 = Mellan VMM-platser replikerar Site Recovery över portarna 8083 och 8084 om inget annat anges. Hyper-V Replica på egen hand använder 80 och 443. Varje scenario följer sina egna dokument.
# en: 024debbd
disagreement-D-14 = Windows Server 2025 och VMM 2025 nämns bara i en text från hösten 2026 som kan vara under arbete; supportmatrisen från maj 2026 slutar med 2022. De ger en varning, nyare än den bekräftade matrisen, och inget hinder.

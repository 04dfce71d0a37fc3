### Det som står runt en regel på dess sida, och runt dem alla i förteckningen.

# en: f92cbc3b
rule-page-rules = Regler
# en: c759e805
rule-page-rules-about = Alla regler med sin nivå i varje utgåva. Ett streck betyder att utgåvan inte har regeln.
# en: fd2e632a
rule-page-all = Alla regler
# en: 04a2528d
rule-page-rule = Regel
# en: a9e1b2f3
rule-page-requirement = Krav
# en: 7d157e93
rule-page-level = Nivå
# en: 3d503a4f
rule-page-edition = Utgåva
# en: d3cc0921
rule-page-reason = Varför den avviker från { $level }
# en: 1074cf51
rule-page-checked = Vad som kontrolleras
# en: 188df1cb
rule-page-each = Varje { $row } bedöms för sig.
# en: 9e1a7626
rule-page-whole = Bedöms som helhet: { $object }.
# en: 4642c7e2
rule-page-needs = De här fälten avgör:
# en: e284606e
rule-page-found = Vad den säger
# en: 092c5b52
rule-page-find-out = Så tar du reda på det
# en: 5649f063
rule-page-no-command = Inget dokumenterat kommando är känt.
# en: 322095d2
rule-page-placeholders = Ord med versaler inom citattecken står för dina egna namn.
# en: 4a974b4c
rule-page-source-dates = daterad { $date }, läst { $read }
# en: 7ec5ee4b
rule-page-disagreement = Där källorna är oense
# en: fc1d860b
rule-page-examples = Exempel
# en: 7cedb18c
rule-page-examples-about = Alla utgår från samma miljö, där allt är känt och inget är fel den { $date }, och nämner bara det som skiljer sig.
# en: f5ae919a
rule-page-nothing-differs = Inget skiljer sig.
# en: e79f502b
rule-page-given = Utgående från { $given }:
# en: e0eb19f4
rule-page-nothing-more = Inget mer.
# en: 2ad7c440
rule-page-not-known = inte känt
# en: 7fe3bbb7
rule-page-gone = finns inte
# en: 0ab70224
rule-page-every-row = alla
# en: 92b7a39d
rule-page-row-number = nummer { $number }
# en: 69c37dfd
rule-page-more =
    { $count ->
        [one] en till
       *[other] { $count } till
    }

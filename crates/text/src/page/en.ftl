### The page around the estate: bar, welcome, notices, result, dialogs. The estate has files of its own.

## The page as a whole.

ui-name = Secondsite
ui-title = Secondsite: ready for Hyper-V replication?
    .of = { $name } · Secondsite
ui-skip = Skip to the content
ui-foot = Everything is checked in this browser. Nothing you enter is sent anywhere.
ui-about = About and your data
ui-open-whole = Open in full
ui-halves = Parts of the page
ui-estate = Estate
ui-result = Result
ui-undo = Undo
ui-redo = Redo
ui-close = Close
ui-copy = Copy
ui-copied = Copied
ui-not-copied = Could not be copied; select the text instead
ui-drop-now = Drop the file to open it

## The bar on top.

ui-estate-name = Name of the estate
ui-estate-nameless = Unnamed estate
ui-scenario = Scenario
ui-edition-choice = { $scenario } · { $date }
    .retired = { $scenario } · { $date } · retired
ui-import = Import
ui-export = Export
ui-print = Print
ui-share = Share
ui-language = Language
ui-theme = Colours
    .system = System colours
    .light = Light
    .dark = Dark

## The empty page. $count is the number of requirements.

ui-welcome-title =
    .vmm-to-vmm = Are your two Hyper‑V sites ready for replication?
    .vmm-to-azure = Are your VMM clouds ready for replication to Azure?
    .hyperv-to-azure = Are your Hyper‑V hosts ready for replication to Azure?
    .hyperv-replica = Are your two Hyper‑V sites ready for Hyper‑V Replica?
ui-welcome-text =
    .vmm-to-vmm = Describe your VMM servers, clouds, clusters and hosts, and see at once which of { $count } documented requirements for replication to a second site they miss, why each one matters, and the PowerShell that mends it.
    .vmm-to-azure = Describe your subscription, VMM servers, clouds, hosts and machines, and see at once which of { $count } documented requirements for replication to Azure they miss, why each one matters, and the PowerShell that mends it.
    .hyperv-to-azure = Describe your subscription, clusters, hosts and machines, and see at once which of { $count } documented requirements for replication to Azure they miss, why each one matters, and the PowerShell that mends it.
    .hyperv-replica = Describe your clusters, hosts and machines, and see at once which of { $count } documented requirements for replication to a second site they miss, why each one matters, and the PowerShell that mends it.
ui-way-form = Answer a form
    .help = Say what you know; “don’t know” is an answer too. Kept on this device until you come back.
    .do = Fill in the form
ui-way-file = Open a file
    .help = A Secondsite inventory as JSON, or tables as CSV; one or several, chosen here or dropped anywhere on the page.
ui-way-example = Look around first
    .help = An invented Swedish municipality with 16 hosts on two sites and a handful of real-life faults.
    .do = Load the example
ui-promise = Nothing leaves this browser: no account, no upload, no request after the page has loaded.
ui-welcome-retired = You can still check your sites: the page says what that means, and what the checks alone would say.

## Whose estate is shown.

ui-visit = Whose estate this is
ui-visit-example = This is an example; the municipality is invented.
ui-visit-link = You are looking at an estate from a link.
ui-visit-own-waits = Your own estate is kept aside. Changes made here stay in this tab until it is closed, unless you keep this estate as yours.
ui-visit-changed = You have changed it.
ui-visit-as-given = Show it as it came
ui-visit-not-kept = It is not kept on this device unless you change it or keep it.
ui-back-to-own = Back to my own
ui-start-empty = Start with an empty estate
ui-keep = Keep this one as mine

## What happened.

ui-news = Messages
ui-dismiss = Dismiss
ui-imported =
    { $count ->
        [0] { $file } was opened and takes the place of what was here.
        [one] { $file } was opened and takes the place of what was here. One thing in it was ignored.
       *[other] { $file } was opened and takes the place of what was here. { $count } things in it were ignored.
    }
ui-ignored = Show where
ui-erased = Everything this page kept on this device is erased.
ui-removed = Removed from: { $table }.
ui-link-empty = The address has no link in it.
ui-link-damaged = This link is damaged: it was cut off or changed on its way. Ask for it again, or for the file. Nothing was opened.
ui-link-newer-version = This link was made by a newer version of Secondsite than this page. Open it there.
ui-link-unknown-codec = This link is packed in a way this page does not know. Open it in a newer version of Secondsite.
ui-link-too-large = This link unpacks to more than any estate needs. It was not opened.
ui-link-unreadable = This link is whole, but what it holds is no inventory. Nothing was opened.
ui-edition-unknown = The link was made for { $name }, which this page does not have. The estate is judged by another edition here.
ui-kept-unreadable = What this device kept cannot be read. It was put apart, and you begin with an empty estate.
ui-save-unreadable = Save it as a file
ui-cannot-keep = This browser does not let the page keep anything. Export the estate before you leave.
ui-other-tab = The estate was changed in another tab. What you change here takes its place.
ui-show-other-tab = Show that one

## The result.

ui-mark-accepted = Accepted
ui-judged = { $edition }. Judged as of { $date }.
ui-judge-today = Judge as of today
ui-retired-vmm-to-vmm =
    .title = What retired means here
    .meaning =
        No new servers could be registered after November 2019, and the end of the service was planned for March 2023. No page says in so many words that it was switched off; treat it as gone. An estate that passes every check can still not be set up this way.
    .instead =
        What remains is to replicate to Azure, which Microsoft advises, or between your two sites with Hyper-V Replica alone, without Azure.
    .source = Microsoft’s notices of 13 September 2019 and 25 February 2020; facts F-LIFE-01 to F-LIFE-06.
ui-counters = Findings of each kind; choose some to list only those
ui-show-all = List all
ui-nothing-listed = There is nothing of that kind.
ui-requirements =
    { $count ->
        [one] { $count } requirement
       *[other] { $count } requirements
    }
ui-ratio =
    { $mark ->
        [fail]
            { $count ->
                [one] { $count } of { $total } fails
               *[other] { $count } of { $total } fail
            }
        [unknown] { $count } of { $total } unknown
        [accepted] { $count } of { $total } accepted
        [pass]
            { $count ->
                [one] { $count } of { $total } passes
               *[other] { $count } of { $total } pass
            }
       *[other] { $count } of { $total }
    }
ui-show-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
ui-show-in-estate = Show in the estate
    .of = Show in the estate: { $object }
ui-listed =
    { $more ->
        [0] { $names }
       *[other] { $names } and { $more } more
    }
ui-find-out = Find it out
ui-fix = How to mend it
ui-confirm = How to confirm it
ui-sources = Sources
ui-source = Page of { $page }, read { $read }. Facts: { $facts }.
ui-open-source = Open the source
ui-disagreement = The sources disagree: { $told }
ui-in-editions = This requirement in every edition
ui-rule = { $id } { $slug } · { $level }
ui-contradictions = Contradictions in the estate
    .count = { $count }
    .help = Nothing is repaired for you. What contradicts itself never makes a requirement pass.
ui-and-more = … and { $count } more.

## Dialogs.

ui-choose-file = Choose a file
ui-import-title = Open an inventory
ui-import-text = A Secondsite inventory is a JSON file, exported here or written by the collector. A file with a mistake changes nothing, and every mistake is shown with its line and column.
ui-import-collector = The collector is a PowerShell script that only reads, and writes such a file where it is run.
    .save = Save the collector
ui-import-replaces = It takes the place of the estate shown. You can undo that.
ui-or-drop = or drop one anywhere on the page
ui-import-stays = The file is read in this browser and sent nowhere.
ui-unreadable = { $file } cannot be read. Nothing was changed.
# $file (text), $most (number) - MiB
ui-too-large = { $file } was not read: it is larger than { $most } MiB, more than any inventory needs. Nothing was changed.
ui-refused =
    { $count ->
        [one] { $file } was not opened, and nothing was changed. There is one mistake in it:
       *[other] { $file } was not opened, and nothing was changed. There are { $count } mistakes in it:
    }
ui-export-title = Export
ui-export-estate = The estate
    .help = Everything you entered, as a JSON file. It opens here and in the command line.
    .do = Save the estate
ui-export-report = The report
    .help = Every finding as JSON, for other programs; the same the command line writes.
    .do = Save the report
ui-share-title = Share by a link
ui-share-text = Whoever opens this link sees the same estate and the same report. It holds everything itself; there is no server that could lose it.
ui-link = The link
ui-copy-link = Copy the link
ui-link-length = { $count } characters.
ui-pin-date = Judge as of { $date }, whenever it is opened
ui-share-contents = What you should know
    .what = The link contains the whole estate: names of servers, networks and machines, versions and addresses. Anyone who has the link can read it.
    .renamed = The link contains the whole estate under pseudonyms: how many servers and machines there are, their versions and settings, but no name, address or free text of yours.
    .where = It stands in the part of the address after #, which browsers do not send to any web server.
    .scanners = Mail and chat programs do see it, and their link scanners may pass the whole link on to their makers.
    .ever = A link cannot be called back. It opens for ever.
ui-about-title = About Secondsite
ui-about-text = Secondsite checks Hyper-V estates against what Microsoft’s documentation asks for before replication to a second site. Every requirement names its source and the day it was read.
ui-about-limits = It is not made or endorsed by Microsoft. It reads what you tell it, not your servers; a passed check is no promise that replication works.
ui-version = Version { $version }, { $edition }.
ui-kept = What this device keeps
    .text = Your own estate, and your choice of language and colours, are kept in this browser’s storage for this site. No one else can read it, but anyone who uses this browser profile can.
ui-erase = Erase it all
    .really = Erase the estate and all choices from this device? This cannot be undone. Export the estate first if you want it back.
    .yes = Erase it
    .no = Keep it

## When something fails that should never fail.

ui-failure-title = Secondsite has stopped
ui-failure-text = This is a mistake in the page, not in your estate. What you entered can still be saved.
ui-failure-save = Save the estate
ui-failure-again = Open the page again
ui-failure-fresh = Open without what is kept

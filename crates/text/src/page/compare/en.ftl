### Comparing: the sides of the estate, and the estate with another.

ui-compare-title = Compare
ui-compare-sides = Primary against secondary
    .text = What runs on one side is to run on the other after a failover. Which side a row is on follows from its site; a cloud’s from its role.
    .none = Nothing can be told to be on one side or the other yet. Give sites a role, and say in which site servers, clusters and hosts stand.
    .unequal = Leave out what is equal
    .all-equal = Both sides are equal in all that is known.
ui-compare-other = With a file or link
    .text = Choose an earlier inventory, or paste a link to one. Your own estate stays as it is.
ui-compare-what = What
ui-compare-number = How many
ui-compare-standing = How they stand
    .equal = equal
    .differs = different
    .unknown = not known
ui-compare-counted = { $value } ({ $count })
ui-compare-networks = Where networks lead
    .from = VM network
    .to = Connected after failover to
ui-compare-mapped = mapped
ui-compare-unmapped = nothing

ui-compare-link = Link to an estate
    .name = the estate of the link
    .do = Compare
ui-compare-refused = { $file } is no inventory that can be read.
ui-compare-end = Compare no longer
ui-compare-this = this estate
ui-compare-that = “{ $name }”
ui-compare-lead = In { $to }, seen from { $from }: { $fixed } fixed, { $new } new; { $facts ->
        [one] one fact differs
       *[other] { $facts } facts differ
    }
ui-compare-swap = Show instead what is different in { $name }
ui-compare-copy = Hand over as text:
    .label = Copy the comparison as text
ui-compare-new =
    { $count ->
        [0] No new findings
        [one] One new finding
       *[other] { $count } new findings
    }
ui-compare-fixed =
    { $count ->
        [0] No finding fixed
        [one] One finding fixed
       *[other] { $count } findings fixed
    }
ui-compare-unchanged =
    { $count ->
        [0] No finding unchanged
        [one] One finding unchanged
       *[other] { $count } findings unchanged
    }
ui-compare-facts =
    { $count ->
        [0] No changed facts
        [one] One changed fact
       *[other] { $count } changed facts
    }
ui-compare-known = now known
ui-compare-forgotten = not known any more
ui-compare-added = new
ui-compare-removed = gone

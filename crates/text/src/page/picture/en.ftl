### The picture of the estate: boxes, arrows, the same as a list, and the file.

ui-picture-tree = The estate, box within box
ui-picture-region = The picture, to scroll
ui-picture-hint = Choose a box to see what is found in it; choose it again, or press Space, to open or fold it. The arrow keys go from box to box.
ui-picture-empty = Nothing is known of sites, servers or hosts yet, so there is nothing to draw.
ui-picture-ways = How it is shown
ui-picture-drawn = Picture
ui-picture-listed = List
ui-picture-size = Size
ui-picture-smaller = Smaller
ui-picture-fit = As wide as the page
ui-picture-larger = Larger
ui-picture-svg = Save as SVG
ui-picture-png = Save as PNG

## Boxes.

ui-picture-kind =
    .site = Site
    .server = VMM server
    .cloud = Cloud
    .group = Host group
    .cluster = Cluster
    .host = Host
ui-picture-no-site = Site not known
ui-picture-lone-hosts = Hosts outside clusters
ui-picture-machines =
    { $count ->
        [one] { $count } VM
       *[other] { $count } VMs
    }
ui-picture-not-listed = not listed in the estate
ui-picture-also = also in cloud { $name }
ui-picture-node = node of { $name }
ui-picture-on = on { $name }
ui-picture-in = in { $name }
ui-picture-inside = In { $name }

## Arrows.

ui-picture-minutes = { $count } min
ui-picture-seconds = { $count } s
ui-picture-relations = Replication and network mappings
ui-picture-relation =
    { $named ->
        [yes] { $from } to { $to }: { $often } ({ $name }).
       *[no] { $from } to { $to }: { $often }.
    }
ui-picture-often = replicated every { $often }
ui-picture-often-unknown = replicated, how often is not known
ui-picture-mapping = network mapping
ui-picture-unknown-end = (not known)
ui-picture-unsure = The estate does not say for certain.
ui-picture-class =
    .replication = Replication; dashed where the estate does not say for certain
    .mapping = Network mapping

## What is found in the box that was chosen.

ui-picture-all-met = Everything that concerns it is met.
ui-picture-nothing-found = No requirement of this scenario is about it.
ui-picture-within = In it, worst first
ui-picture-requirement = Requirement { $id }
ui-picture-elsewhere = About networks, addresses or the estate as a whole, and so in no box:

# CLD-01
server-without-cloud = The VMM server has no cloud.
    .title = Every VMM server has at least one cloud
    .why = Replication is set up between clouds: a host takes part through the cloud that its host group belongs to.
    .fix = Create a cloud on the server from the host groups that are to take part.
    .confirm = The list shows at least one cloud.

# CLD-02
# Variables:
#   $count (count) - how many capability profiles the cloud has
#   $profiles (names) - their names
capability-profile-missing =
    { $count ->
        [0] The cloud has no capability profile.
        [one] The cloud's only capability profile, { $profiles }, is not for Hyper-V.
       *[other] None of the cloud's capability profiles is for Hyper-V: { $profiles }.
    }
    .title = Every cloud has the Hyper-V capability profile
    .why = A cloud's capability profiles say for which hypervisors, and within which limits, it takes machines. The documents ask for the one for Hyper-V on all clouds, also where they call it “capacity profile”.
    .fix = Add the built-in profile Hyper-V to the cloud. It limits what new machines there may be given; running machines are left alone.
    .confirm = The list shows Hyper-V, or a profile of your own for Hyper-V.

# CLD-03
host-group-missing = The cloud contains no host group.
    .title = Every cloud contains at least one host group
    .why = A cloud gets its hosts through host groups. Without one it can neither send nor receive a machine.
    .fix = Add the host group whose hosts are to take part. That widens what users of the cloud can use.
    .confirm = The list shows the path of at least one host group.

# CLD-51
# Variables:
#   $side (word) - the side without a cloud: primary, secondary or both
side-without-cloud =
    { $side ->
        [primary] No cloud is the primary one.
        [secondary] No cloud is the secondary one.
       *[both] No cloud is the primary one, and none the secondary one.
    }
    .title = There is a primary cloud and a secondary cloud
    .why = Machines are replicated from hosts in a primary cloud to hosts in a secondary one.
    .fix = Decide which clouds send and which receive, and create the one that is missing on its site's VMM server.
    .confirm = The list shows the cloud.

# CLD-52
# Variables:
#   $role (word) - what the cloud is for: primary or secondary
cloud-without-hosts =
    { $role ->
        [primary] No host lies under the primary cloud.
       *[secondary] No host lies under the secondary cloud.
    }
    .title = Hosts lie under every primary and secondary cloud
    .why = A cloud without hosts has nothing to replicate from, or nowhere to replicate to.
    .fix = Move hosts into a host group of the cloud, or add the host group they are in to the cloud.
    .confirm = The list shows the host group that the hosts are in, or one above it.

# CLD-05
host-group-empty = No host lies in the host group or below it.
    .title = Host groups of clouds that take part hold hosts
    .why = The documents ask for at least one host or cluster in each host group of a cloud.
    .fix = Move hosts or a cluster into the host group, or take the group out of the cloud. Moving changes who may manage the host, its reserves and the networks it inherits.
    .confirm = The list shows at least one host; look at the groups below it too.

# CLD-08
hosts-mix-2012-r2-and-2016 = Hosts of the cloud run Windows Server 2012 R2, others Windows Server 2016.
    .title = No cloud mixes hosts on Windows Server 2012 R2 and 2016
    .why = The documents disagree: the support matrix excludes this mix in one cloud, while the walkthrough allows different versions with a replication policy for each. The mix the matrix names is taken at its word.
    .fix = Move hosts so that each cloud holds one version, or upgrade them.
    .confirm = All hosts of the cloud's groups show one version; repeat for the groups below.

# CLD-09
# Variables:
#   $versions (names) - the versions of Windows found, oldest first
hosts-mix-versions = Hosts of the cloud run different versions: { $versions }.
    .title = All hosts of a cloud run one version of Windows Server
    .why = The walkthrough allows different versions in one cloud, with a replication policy for each version; the support matrix speaks of one mix only, which it excludes.
    .fix = Give each version a replication policy of its own, or move hosts so that each cloud holds one version.
    .confirm = All hosts of the cloud's groups show one version; repeat for the groups below.

# CLU-01
broker-missing = The cluster has no Hyper-V Replica Broker.
    .title = Every cluster that replicates has a Hyper-V Replica Broker
    .why = The broker stands for the cluster as a whole. Without it, replication stops as soon as a machine moves to another node.
    .fix = Create the broker on a node, or in Failover Cluster Manager with “Configure Role”, then “Hyper-V Replica Broker”. Whoever does it needs the right to create computer accounts in the domain. The command is for Windows Server 2016 and later; before that, as on 2012 R2, use Failover Cluster Manager. For DHCP set EnableDhcp to 1 and leave address and mask out.
    .confirm = The broker is listed and its State is Online.

# CLU-02
cluster-update-missing = Update KB2961977 is not listed on this clustered host.
    .title = Clustered hosts on Windows Server 2012 R2 have update KB2961977
    .why = The documents ask for this update where Hyper-V runs in a cluster on Windows Server 2012 R2, in one place as required and in another as recommended. A later rollup may hold it under another number, so a missing number is no proof.
    .fix = Empty one node at a time, install the update from the update catalogue, and bring the node back.
    .confirm = The update is listed. If it is not, a later rollup may still hold it.

# CLU-03
broker-not-created = The cluster runs on Windows Server 2012 with static addresses and has no Hyper-V Replica Broker.
    .title = A cluster on Windows Server 2012 with static addresses has its broker made by hand
    .why = On Windows Server 2012 the broker is not created by itself when the cluster's addresses are static, and without it the cluster cannot take part in replication.
    .fix = Create the broker on a node with a free static address. Whoever does it needs the right to create computer accounts in the domain.
    .confirm = The broker is listed and its State is Online.

# CLU-04
broker-missing-to-azure = The cluster has no Hyper-V Replica Broker.
    .title = Every cluster that replicates to Azure has a Hyper-V Replica Broker
    .why = The documents disagree: the Deployment Planner calls machines on a cluster without a broker incompatible, while the common questions know of no special steps for clusters.
    .fix = Create the broker on a node, or in Failover Cluster Manager with “Configure Role”, then “Hyper-V Replica Broker”. Whoever does it needs the right to create computer accounts in the domain. The command is for Windows Server 2016 and later; before that, as on 2012 R2, use Failover Cluster Manager. For DHCP set EnableDhcp to 1 and leave address and mask out.
    .confirm = The broker is listed and its State is Online.

# CLU-07
# Variables:
#   $name (name) - the broker's name
#   $length (count) - how many characters it has before the first full stop
#   $limit (count) - the most that are allowed
broker-name-too-long = The broker's name { $name } has { $length } characters; { $limit } are allowed.
    .title = The broker's name has at most 15 characters
    .why = The broker's name is a NetBIOS name, which has no more.
    .fix = Create the broker under a shorter name.
    .confirm = The broker's group has the shorter name.

# CLU-10
broker-offline = The Hyper-V Replica Broker is not online.
    .title = The Hyper-V Replica Broker of every cluster is online
    .why = Replication to and from the cluster goes through the broker, so it must be online first. Its resource can have failed while its group is online.
    .fix = Start the broker's group. If it does not stay online, look at its address and at its computer account in the domain.
    .confirm = The broker's resource shows State Online.

# CLU-11
replica-storage-not-shared = Not every node reaches the storage for replicas.
    .title = Every node of a receiving cluster reaches the storage for replicas
    .why = The role that receives replicas moves between nodes, so their storage must be reachable from each, such as a cluster shared volume.
    .fix = Set the default storage location to a cluster shared volume. It holds for new replicas; existing ones stay where they are.
    .confirm = The default storage location lies on a cluster shared volume.

# CLU-51
# Variables:
#   $name (name) - the broker's name
broker-name-taken = The broker's name { $name } is taken by a host, a cluster or another broker.
    .title = The broker's name is used by nothing else
    .why = The broker gets a computer account of its own, whose name must be unique in the domain.
    .fix = Create the broker under a name that is free.
    .confirm = The broker's group has the new name.

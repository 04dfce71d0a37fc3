# NET-01
host-without-ipv4 = The host has no IPv4 address.
    .title = Hosts have IPv4 addresses
    .why = For the network of hosts the support matrix says yes to IPv4 and no to IPv6.
    .fix = Give an adapter an IPv4 address. Do it at the console and not over the adapter that is being changed, which may lose its connection.
    .confirm = The list shows an address other than 127.0.0.1.

# NET-51
host-with-ipv6 = The host has IPv6 addresses.
    .title = Hosts do without IPv6 addresses
    .why = The support matrix says no to IPv6 on hosts. A link-local address, which every adapter has by itself, does not count here.
    .fix = Have the traffic of replication use IPv4, and take the IPv6 addresses from the host if nothing else needs them.
    .confirm = The list shows link-local addresses, which begin with fe80, and ::1 alone.

# NET-02
guest-adapters-teamed = The machine teams its network adapters.
    .title = Machines team no network adapters of their own
    .why = The support matrix allows teamed adapters on hosts and not in guests.
    .fix = Take the team apart in the guest and team the adapters of the host instead. The guest loses its network meanwhile.
    .confirm = The guest lists no team.

# NET-03
guest-with-ipv6 = The machine has IPv6 addresses.
    .title = Machines that VMM replicates have IPv4 addresses alone
    .why = Where VMM is in charge, the support matrix says no to IPv6 in guests. Link-local addresses do not count here.
    .fix = Go over to IPv4 in the guest before it is replicated. Without VMM, replication to Azure takes guests with IPv6.
    .confirm = The list shows link-local addresses, which begin with fe80, and ::1 alone.

# NET-04
linux-address-replaced = The machine runs Linux with a static address, which it does not keep in Azure.
    .title = Linux machines do not depend on a static address
    .why = The documents have changed: until 2020 the matrix said no to a static address of a Linux guest, later it says yes, but Azure gives the machine a new address.
    .fix = Plan the new addresses in Azure, and have others find the machine by its name.

# NET-06
source-logical-network-missing = The primary cloud has no logical network.
    .title = The cloud that sends has a logical network
    .why = Networks are mapped from VM networks whose logical network belongs to the cloud. Without one, nothing in the cloud can be mapped.
    .fix = Create a logical network if there is none, and add it to the cloud. It must be on the adapters of the hosts as well.
    .confirm = The list shows the logical network.

# NET-52
target-logical-network-missing = The secondary cloud has no logical network.
    .title = The cloud that receives has a logical network
    .why = Networks are mapped to VM networks whose logical network belongs to the cloud that receives. Without one, there is nothing to map to.
    .fix = Create a logical network if there is none, and add it to the cloud. It must be on the adapters of the hosts as well.
    .confirm = The list shows the logical network.

# NET-07
source-vm-network-missing = No VM network lies on the primary cloud's logical networks.
    .title = The cloud that sends has a VM network
    .why = Machines are connected to VM networks, and a mapping starts from one that is linked to a logical network of the cloud.
    .fix = Create a VM network on a logical network of the cloud. Choose its isolation with care.
    .confirm = The list shows the VM network.

# NET-53
target-vm-network-missing = No VM network lies on the secondary cloud's logical networks.
    .title = The cloud that receives has a VM network
    .why = Replica machines are connected to VM networks, and a mapping leads to one that is linked to a logical network of the cloud.
    .fix = Create a VM network on a logical network of the cloud. Choose its isolation with care.
    .confirm = The list shows the VM network.

# NET-08
machine-outside-source-networks = The machine is connected to no VM network of a primary cloud.
    .title = Machines are connected to a VM network of the cloud that sends
    .why = A mapping connects replicas by the VM network that the machine itself is connected to.
    .fix = Connect the machine to a VM network of the cloud. The command changes every adapter of the machine; with several, use the console.
    .confirm = The list shows a VM network of the cloud.

# NET-09
network-unmapped = Machines on this VM network are to be replicated, and it is mapped to none on the other side.
    .title = Every VM network of a replicated machine is mapped
    .why = Without a mapping, replica machines are connected to no network after failover.
    .fix = Map the VM network to one of the cloud that receives, in the portal under “Site Recovery infrastructure”, “Network mapping”. New VMM servers have not been accepted there since November 2019.
    .confirm = The list shows a mapping from this VM network.

# NET-11
mapping-target-outside-cloud = The mapping leads to a VM network whose logical network belongs to no secondary cloud.
    .title = Mappings lead to VM networks of the cloud that receives
    .why = A VM network is offered as a target only if its logical network belongs to the cloud that protects the machines.
    .fix = Add the logical network to the cloud that receives, or map to another VM network.
    .confirm = The list shows the logical network of the target.

# NET-13
network-unmapped-to-azure = Machines on this VM network are to be replicated, and it is mapped to no virtual network in Azure.
    .title = Every VM network of a replicated machine is mapped to Azure
    .why = With VMM, a machine's virtual network in Azure follows from the mapping of its VM network.
    .fix = Map the VM network to a virtual network in Azure, in the portal under “Site Recovery infrastructure”, “Network mapping”.
    .confirm = The list shows a mapping from this VM network.

# NET-14
ip-pool-missing = The VM network that the mapping leads to has no static address pool, and the one it starts from has.
    .title = Where machines get addresses from a pool, both sides have one
    .why = Addresses are allocated on the other side too. Without a pool on the target VM network, that fails.
    .fix = Create a pool on the target VM network. The command is for a VM network with isolation; without it the pool belongs to the logical network's site.
    .confirm = The list shows a pool.

# NET-15
virtualised-network-without-pool = The target VM network uses Windows Network Virtualization and has no static address pool.
    .title = Target networks with Windows Network Virtualization have a static address pool
    .why = With Windows Network Virtualization the target VM network needs a pool even where the machines get their addresses from DHCP.
    .fix = Create a pool on the target VM network.
    .confirm = The list shows a pool.

# NET-19
failover-address-missing = The machine has a static address and no address set for failover.
    .title = Machines with static addresses have failover addresses
    .why = The replica starts in the network of the other side. With failover TCP/IP settings it gets its address there by itself.
    .fix = Set the address for failover on the replica, and on the primary machine for the way back.
    .confirm = The settings show the address of the other side.

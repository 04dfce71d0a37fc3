# LIF-10
# Variables:
#   $version (version) - the version of Windows
#   $day (date) - the last day of extended support
#   $state (word) - ends: that day is still to come; ended: it has passed
#   $mainstream (date) - the last day of mainstream support
host-windows-support-ending =
    { $state ->
        [ends] The host runs { $version }, whose extended support ends on { $day }. The last day of mainstream support: { $mainstream }.
       *[ended] The host runs { $version }, whose extended support ended on { $day }. The last day of mainstream support: { $mainstream }.
    }
    .title = Hosts run a Windows Server with more than a year of support left
    .why = After extended support there are no free security updates. For Windows Server 2012 and 2012 R2 even the paid ones ended on 13 October 2026; for 2016 a single source gives paid ones until January 2030. Days are by Pacific time, and copies differ by one.
    .fix = Upgrade or reinstall the host; in a cluster node by node. Move its machines away first.
    .confirm = The version is that of a release that is supported for longer.

# LIF-20
# Variables:
#   $version (version) - the version of VMM
#   $day (date) - the last day of extended support
#   $state (word) - ends: that day is still to come; ended: it has passed
#   $mainstream (date) - the last day of mainstream support
vmm-support-ending =
    { $state ->
        [ends] The server runs { $version }, whose extended support ends on { $day }. The last day of mainstream support: { $mainstream }.
       *[ended] The server runs { $version }, whose extended support ended on { $day }. The last day of mainstream support: { $mainstream }.
    }
    .title = VMM servers run a VMM with more than a year of support left
    .why = After extended support the product is no longer mended. Copies of the dates differ by a day; for VMM 2012 without its service pack a single day is given.
    .fix = Upgrade VMM with its own setup, after a backup of the database. VMM is down meanwhile, and the Provider is installed again afterwards.
    .confirm = The version is that of a release that is supported for longer.

# LIF-32
# Variables:
#   $version (version) - the version of the agent
agent-too-old-for-failback = The Recovery Services agent { $version } cannot bring machines back from managed disks.
    .title = The Recovery Services agent is 2.0.9214 or later
    .why = Failback of machines with managed disks takes an agent of at least this version.
    .fix = Install the newest agent on the host. The portal shows versions, and offers the update, under “Site Recovery infrastructure”.
    .confirm = The agent's version is at least 2.0.9214.0.

# LIF-51
# Variables:
#   $version (version) - the version of Windows
#   $day (date) - the last day of extended support
#   $state (word) - ends: that day is still to come; ended: it has passed
#   $mainstream (date) - the last day of mainstream support
vmm-server-windows-support-ending =
    { $state ->
        [ends] The VMM server runs on { $version }, whose extended support ends on { $day }. The last day of mainstream support: { $mainstream }.
       *[ended] The VMM server runs on { $version }, whose extended support ended on { $day }. The last day of mainstream support: { $mainstream }.
    }
    .title = VMM servers run on a Windows Server with more than a year of support left
    .why = After extended support there are no free security updates. For Windows Server 2012 and 2012 R2 even the paid ones ended on 13 October 2026; for 2016 a single source gives paid ones until January 2030. Days are by Pacific time, and copies differ by one.
    .fix = Move VMM to a newer Windows Server that its version allows.
    .confirm = The version is that of a release that is supported for longer.

# LIF-52
# Variables:
#   $version (version) - the version of Windows
host-windows-out-of-channel = The host runs { $version }, a release of the semi-annual or annual channel that is out of service.
    .title = Hosts run no Windows Server of the semi-annual or annual channel
    .why = All releases of these channels that the version tables know are out of service, and no support matrix that was read names one.
    .fix = Reinstall the host with a long-term release of Windows Server. Move its machines away first.
    .confirm = The version is that of a long-term release.

### Why an edition takes a rule more or less seriously than the rule itself does.

level-reason-above-the-seed-page = The page that this edition follows accepts it; only the support matrix does not name it.
level-reason-one-case = The page asks for a broker made by hand in one case only, which has a rule of its own.
level-reason-only-the-matrix = The pages that this edition follows do not mention it; only the support matrix of their time rules it out.
level-reason-beside-the-virtual-disks = No document that was read rules it out in this scenario, but what does not lie on a virtual hard disk is not replicated.
level-reason-services-for-snapshots = For Hyper-V Replica the documents want integration services for app-consistent snapshots and for another address after a failover, not for setting replication up.
level-reason-tls-since = The requirement was published after the documents of this edition.

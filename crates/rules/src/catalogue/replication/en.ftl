# REP-01
# Variables:
#   $frequency (duration) - how often changes are copied
copy-frequency-invalid = The policy copies changes every { $frequency }, which cannot be chosen.
    .title = Changes are copied every 30 seconds, 5 minutes or 15 minutes
    .why = Hyper-V Replica offers these three frequencies and no others.
    .fix = Choose one of the three: with Site Recovery in the policy in the portal, else with the command for each machine.
    .confirm = FrequencySec is 30, 300 or 900.

# REP-03
# Variables:
#   $frequency (duration) - how often changes are copied
#   $case (word) - premium: too often for premium storage; other: not offered at all
copy-frequency-outside-azure =
    { $case ->
        [premium] The policy copies changes every { $frequency }, which premium storage does not take.
       *[other] The policy copies changes every { $frequency }, which replication to Azure does not offer.
    }
    .title = Changes are copied to Azure every 30 seconds or 5 minutes
    .why = Replication to Azure offers these two frequencies, and the faster one not with premium storage.
    .fix = Choose 5 minutes in the policy in the portal, or 30 seconds where the target is standard storage.

# REP-04
# Variables:
#   $hours (count) - hours between app-consistent snapshots
app-consistent-hours-invalid = The policy takes app-consistent snapshots every { $hours } hours; the most is 12.
    .title = App-consistent snapshots are taken every 1 to 12 hours
    .why = Site Recovery accepts 1 to 12 hours between app-consistent snapshots.
    .fix = Choose at most 12 hours in the policy in the portal, or turn the snapshots off.

# REP-51
# Variables:
#   $hours (count) - hours between app-consistent snapshots
#   $points (count) - how many additional recovery points are kept
app-consistent-points-unkept = App-consistent snapshots are taken every { $hours } h, and additional recovery points kept: { $points }. The first number must be the smaller.
    .title = More recovery points are kept than there are hours between app-consistent snapshots
    .why = Site Recovery wants the hours between app-consistent snapshots to be fewer than the additional recovery points. Hyper-V Replica by itself also takes equal numbers.
    .fix = Keep more recovery points, or take the snapshots more often, in the policy in the portal.

# REP-05
# Variables:
#   $points (count) - how many additional recovery points are kept
too-many-recovery-points = The policy keeps { $points } additional recovery points; the most is 24.
    .title = At most 24 additional recovery points are kept
    .why = Hyper-V Replica makes a recovery point every hour and keeps at most 24 besides the latest.
    .fix = Choose at most 24. Fewer points need less room on the replica side.
    .confirm = The recovery history is at most 24.

# REP-06
app-consistent-without-points = The policy takes app-consistent snapshots and keeps no additional recovery points.
    .title = App-consistent snapshots come with additional recovery points
    .why = The snapshots are kept as recovery points. With the latest point alone, they cannot be set.
    .fix = Keep additional recovery points, or turn the snapshots off.
    .confirm = The recovery history is above zero.

# REP-07
extended-with-app-consistent-points = The replica is replicated further, and the third copy gets no app-consistent points.
    .title = Extended replication is set up without app-consistent points
    .why = Extended replication has no app-consistent recovery points, and the setting must not be given for the extended replica.
    .fix = Set app-consistent snapshots for the first replica alone, and plan to recover the third copy without them.
    .confirm = The list shows the extended replications, as they are set up on the replica server.

# REP-08
# Variables:
#   $days (count) - in how many days the first copy starts
first-copy-too-late = The first copy is to start in { $days } days; the most is 7.
    .title = The first copy starts within 7 days
    .why = The start of initial replication can be scheduled up to 7 days ahead.
    .fix = Choose an earlier start, or enable replication later.
    .confirm = The state shows that initial replication is scheduled or under way.

# REP-13
compression-off = The policy does not compress what it sends.
    .title = Replication traffic is compressed
    .why = Compression is a choice, and the Best Practices Analyzer advises it.
    .fix = Turn compression on: with Site Recovery in the policy in the portal, else with the command for each machine.
    .confirm = Compression is on.

# REP-17
replication-paused = Replication of the machine is paused.
    .title = Replication is not paused
    .why = While replication is paused, changes are not sent; the Best Practices Analyzer reports it.
    .fix = Resume replication. After a long pause everything may have to be compared anew.
    .confirm = The state is Replicating and the health is Normal.

# REP-52
extended-to-azure = The policy replicates the replica further.
    .title = Nothing that goes to Azure is replicated further
    .why = Chained or extended replication is not supported with Site Recovery.
    .fix = Remove the extended replication on the replica server. That ends the third copy: agree on it first.
    .confirm = The list is empty.

//! Questions about an estate that several rules ask; each is open as long as its table is unknown.

use super::membership::lies_under;
use super::{Estate, Row, rows};
use crate::inventory::Table;
use crate::missing::{Known, Missing, and, any};
use crate::tables::{Cloud, CloudRole, Host, HostGroup, Record, SiteRole, VirtualMachine, VmmServer};
use crate::value::Name;

impl<'a> Estate<'a> {
    /// Whether the VMM server has at least so many clouds; one on a server that is not listed may be its.
    ///
    /// # Errors
    /// A cloud whose VMM server is not listed would make the difference.
    pub fn has_clouds(&self, server: &VmmServer, least: usize) -> Known<bool> {
        self.knows(Table::Clouds)?;
        let own = self.clouds_on(server).count();
        let stray =
            |cloud: &Row<'_, Cloud>| self.exists(Table::VmmServers, &cloud.vmm_server, None) == Some(false);
        if own >= least {
            Ok(true)
        } else if own.saturating_add(self.clouds().filter(stray).count()) < least {
            Ok(false)
        } else {
            Err(Missing::field(Cloud::SHAPE.name, "vmmServer"))
        }
    }

    /// Whether any host lies in the host group or below it.
    ///
    /// # Errors
    /// Hosts are not known, or none surely does and for some it is not known.
    pub fn has_hosts_under(&self, group: &HostGroup) -> Known<bool> {
        self.knows(Table::Hosts)?;
        let path = group.path.folded();
        any(self.hosts().map(|host| {
            let server = self.server_of(&host).map(|server| server.name.same(&group.vmm_server));
            let own = host.host_group().and_then(|own| {
                let listed = self.exists(Table::HostGroups, own, Some(&group.vmm_server)) != Some(false);
                listed.then_some(own).ok_or_else(|| Missing::field(Host::SHAPE.name, "hostGroup"))
            });
            and(server, own.map(|own| lies_under(&own.folded(), &path)))
        }))
    }

    /// Whether something holds for any host of the cloud.
    ///
    /// # Errors
    /// It holds for none surely, and for some it is not known, or not whether they belong to the cloud.
    pub fn any_host_of(&self, cloud: Row<'_, Cloud>, holds: impl Fn(&Host) -> Known<bool>) -> Known<bool> {
        self.knows(Table::Hosts)?;
        any(self.hosts().map(|host| and(self.in_cloud(host, cloud), holds(&host))))
    }

    /// What the site is for that a host or a cluster stands in.
    ///
    /// # Errors
    /// The site is not known or not listed, or its role is not known; `table` is the one that names it.
    pub fn role_of_site(&self, site: Known<&Name>, table: Table) -> Known<SiteRole> {
        self.knows(Table::Sites)?;
        let site = site?;
        let row = rows(self.inventory.sites.as_ref()).find(|row| row.name.same(site));
        row.map_or_else(|| Err(Missing::field(table.name(), "site")), |row| row.record().role().copied())
    }

    /// Whether there is a cloud of this role.
    ///
    /// # Errors
    /// None is known to have it, and for some the role is not known.
    pub fn has_cloud_of(&self, role: CloudRole) -> Known<bool> {
        self.knows(Table::Clouds)?;
        any(self.clouds().map(|cloud| cloud.role().map(|own| *own == role)))
    }

    /// Whether any machine is on the host; one on a host that is not listed may be its.
    ///
    /// # Errors
    /// None is known to be, and some are on hosts that are not listed.
    pub fn has_machines(&self, host: &Host) -> Known<bool> {
        self.knows(Table::VirtualMachines)?;
        if self.machines_on(host).next().is_some() {
            return Ok(true);
        }
        if self.index.stray_machines {
            return Err(Missing::field(VirtualMachine::SHAPE.name, "host"));
        }
        Ok(false)
    }

    /// The VMM server that manages a host: the one it names, else the only one there is.
    ///
    /// # Errors
    /// It is not known which, or not listed.
    pub fn server_of(&self, host: &Host) -> Known<Row<'a, VmmServer>> {
        let mut servers = self.vmm_servers();
        let found = match &host.vmm_server {
            Some(name) => servers.find(|server| server.name.same(name)),
            None => servers.next().filter(|_| servers.next().is_none()),
        };
        found.ok_or_else(|| Missing::field(Host::SHAPE.name, "vmmServer"))
    }

    /// The site a VMM server stands in.
    ///
    /// # Errors
    /// It is not known, or not listed.
    pub fn site_of<'s>(&self, server: &'s VmmServer) -> Known<&'s Name> {
        let site = server.site()?;
        if self.exists(Table::Sites, site, None) == Some(false) {
            return Err(Missing::field(VmmServer::SHAPE.name, "site"));
        }
        Ok(site)
    }
}

// Estates of any size for journeys and the benchmark: the example's sites with as many hosts and machines as asked.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const EXAMPLE = fileURLToPath(new URL("../../examples/municipality.json", import.meta.url));

/** Machines on a host; 2,000 machines are on 16 hosts. */
const DENSITY = 125;

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An inventory with so many machines, each with two disks and a network adapter; equal arguments give equal text. */
export function bigEstate(machines, seed = 1) {
  const random = seeded(seed);
  const chance = (share) => random() < share;
  const pick = (items) => items[Math.floor(random() * items.length)];
  const estate = JSON.parse(readFileSync(EXAMPLE, "utf8"));
  const models = estate.hosts;
  const count = Math.max(16, Math.ceil(machines / DENSITY));
  estate.name = `${machines} machines`;
  estate.hosts = Array.from({ length: count }, (_, place) => ({
    ...models[place % models.length],
    name: `hv${String(place + 1).padStart(4, "0")}`,
  }));
  const clouds = estate.clouds.map((cloud) => cloud.name);
  const disk = (machine, letter, system, size) => ({
    name: `${machine}-${letter}.vhdx`, system, format: "vhdx", size: size * 2 ** 30, shared: chance(0.01),
    encrypted: false, dynamicVolume: false, storageSpaces: false, partitions: system ? 3 : 1, sectorSize: "512e",
    excluded: false, local: false,
  });
  estate.virtualMachines = Array.from({ length: machines }, (_, place) => {
    const name = `${pick(["app", "db", "file", "web"])}${String(place + 1).padStart(5, "0")}`;
    const [guestSystem, guestFamily] = pick([
      ["Windows Server 2016", "windows"], ["Windows Server 2019", "windows"], ["Debian 12", "linux"],
    ]);
    return {
      name, host: estate.hosts[place % count].name, cloud: pick(clouds), replicate: chance(0.9),
      generation: chance(0.3) ? 1 : 2, guestSystem, guestFamily, architecture: "x64", highlyAvailable: chance(0.8),
      secureBoot: chance(0.5), integrationServicesCurrent: chance(0.95), backupIntegration: true, fibreChannel: false,
      guestStorage: [], checkpoints: chance(0.05), replication: "none",
      disks: [disk(name, "C", true, 80), disk(name, "D", false, 100 + Math.floor(random() * 900))],
      adapters: [{ vmNetwork: pick(estate.vmNetworks).name, addressing: "static", ipv6: false, teamed: false }],
    };
  });
  return estate;
}

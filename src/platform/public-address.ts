import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IANA's special-purpose registries: what is never a stranger's server on the Internet. */
const SPECIAL_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier NAT
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, and the metadata service of every cloud
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3], // multicast, reserved, broadcast
] as const;

/** Parts of 2000::/3 that lead elsewhere: Teredo and its kin, documentation, 6to4. */
const SPECIAL_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

/**
 * Whether an address belongs to the public Internet. IPv6 is allowed by one range and not by
 * exception: mapped (::ffff:…), translated (64:ff9b::…), local and loopback addresses all lie
 * outside of it.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special().check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  const global = new BlockList();
  global.addSubnet('2000::', 3, 'ipv6');
  return global.check(address, 'ipv6') && !special().check(address, 'ipv6');
}

function special(): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of SPECIAL_V4) list.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of SPECIAL_V6) list.addSubnet(net, prefix, 'ipv6');
  return list;
}

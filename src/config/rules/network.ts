/** Rules for networks: combinations that Tart refuses, or that cannot find the guest. */
import { type Problem, problem } from '../../model/problem.ts';
import { locate } from '../node.ts';
import { groundTouched, guestTouched, type Rule } from './input.ts';

/** Bridging needs something to bridge to, and nothing else does. */
export const bridgeInterface: Rule = (input) =>
  input.guests.flatMap((guest): Problem[] => {
    if (['mode', 'interface', 'fallback'].some((key) => guestTouched(input, guest, 'network', key))) return [];
    const { network } = guest.spec;
    const bridges = network.mode === 'bridged' ? 'mode' : network.fallback === 'bridged' ? 'fallback' : undefined;
    if (bridges !== undefined && network.interface === undefined) {
      return [
        problem('config/network', 'bridged needs an interface of the host to bridge to', {
          hint: 'Add interface: auto for the active one, or its name, such as en0.',
          where: locate(guest.node, ['network', bridges]),
        }),
      ];
    }
    if (bridges !== undefined || network.interface === undefined) return [];
    return [
      problem('config/network', `an interface is only used with bridged, and the mode is ${network.mode}`, {
        hint: 'Write mode: bridged, or remove the interface.',
        where: locate(guest.node, ['network', 'interface']),
      }),
    ];
  });

/** Ways of finding the address that cannot work (tart-contract 2.16). */
export const resolverFits: Rule = (input) =>
  input.guests.flatMap((guest): Problem[] => {
    const { mode, resolver } = guest.spec.network;
    const hint = 'Use auto, which picks by mode and image.';
    const where = locate(guest.node, ['network', 'resolver']);
    if (resolver === 'dhcp' && mode === 'bridged') {
      return [
        problem('config/network', 'with bridged the host gives out no DHCP lease, so dhcp cannot find the guest', {
          hint,
          where,
        }),
      ];
    }
    if (resolver === 'arp' && mode === 'softnet') {
      return [
        problem('config/network', 'softnet hides guests from ARP, so arp cannot find the guest', { hint, where }),
      ];
    }
    return [];
  });

/** What asks Tart's guest agent needs an image that has it. */
export const agentThere: Rule = (input) =>
  input.guests.flatMap((guest) =>
    guest.bases
      .filter((base) => base.agent === false && !groundTouched(input, base))
      .flatMap((base): Problem[] => {
        const without = `the ${base.flavor ?? ''} image of base "${base.name}" has no guest agent`.replace('  ', ' ');
        const problems: Problem[] = [];
        if (guest.spec.network.resolver === 'agent' && !guestTouched(input, guest, 'network')) {
          problems.push(
            problem('config/agent', `resolver: agent cannot work: ${without}`, {
              hint: 'Write resolver: auto, or use the flavor base.',
              where: locate(guest.node, ['network', 'resolver']),
            }),
          );
        }
        if (guest.spec.connect.via === 'agent' && !guestTouched(input, guest, 'connect')) {
          problems.push(
            problem('config/agent', `via: agent cannot work: ${without}`, {
              hint: 'Write via: ssh or auto, or use the flavor base.',
              where: locate(guest.node, ['connect', 'via']),
            }),
          );
        }
        return problems;
      }),
  );

/** A fallback that changes nothing, or that is never reached. */
export const fallbackHelps: Rule = (input) =>
  input.guests.flatMap((guest): Problem[] => {
    if (['mode', 'probe'].some((key) => guestTouched(input, guest, 'network', key))) return [];
    const { mode, fallback, probe } = guest.spec.network;
    if (fallback === undefined) return [];
    const where = locate(guest.node, ['network', 'fallback']);
    if (fallback === mode) {
      return [
        problem('config/network', `the fallback is the mode itself, ${mode}`, {
          severity: 'warning',
          hint: 'A second try in the same mode rarely helps: name another mode, or remove the fallback.',
          where,
        }),
      ];
    }
    if (probe !== false) return [];
    return [
      problem('config/network', 'without a probe the fallback is never tried', {
        severity: 'warning',
        hint: 'Add probe: https://github.com, or remove the fallback.',
        where,
      }),
    ];
  });

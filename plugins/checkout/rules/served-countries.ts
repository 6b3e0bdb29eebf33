/** As much of a Vendure zone as is looked at. */
interface ShippingZone {
  members: readonly { code: string; enabled: boolean }[];
}

/** Whether a store delivers to a country: one of its shipping zone; a zone without members rules nothing out. */
export const isServed = ({ members }: ShippingZone, countryCode: string): boolean =>
  members.length === 0 || members.some(({ code, enabled }) => enabled && code === countryCode);

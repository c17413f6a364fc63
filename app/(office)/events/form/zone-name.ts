import type { Lang } from "@/domain/events/values";

/** The only one that its users know by another name than that of its country. */
const CHINA = "Asia/Shanghai";

/** A time zone as people call it, "Japan Standard Time"; its identifier where it has no such name. `chinaTime`: the name of China's. */
export const zoneName = (zone: string, lang: Lang, chinaTime: string): string => {
  if (zone === CHINA) return chinaTime;
  try {
    const parts = new Intl.DateTimeFormat(lang, {
      timeZone: zone,
      timeZoneName: "longGeneric",
    }).formatToParts(0);
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
    return /^(GMT|UTC)/.test(name) ? zone : name;
  } catch {
    // Not a time zone, or not yet.
    return zone;
  }
};

const namedZones = new Map<Lang, { id: string; name: string }[]>();

/** All time zones with their names, put together once for each language: each name takes a formatter of its own. */
const zonesIn = (lang: Lang, chinaTime: string) => {
  const zones =
    namedZones.get(lang) ??
    Intl.supportedValuesOf("timeZone").map((id) => ({ id, name: zoneName(id, lang, chinaTime) }));
  namedZones.set(lang, zones);
  return zones;
};

/** All time zones that contain what was typed, in their name or identifier. */
export const zonesMatching = (typed: string, lang: Lang, chinaTime: string) => {
  const words = typed.trim().toLowerCase();
  return zonesIn(lang, chinaTime).filter(
    ({ id, name }) =>
      id.toLowerCase().includes(words.replaceAll(" ", "_")) || name.toLowerCase().includes(words),
  );
};

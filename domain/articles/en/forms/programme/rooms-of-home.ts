import type { DraftRecord } from "../../../../events/shape";

/** "Conference Room", "Chamber Building", "Executive Office": a place that every organization has, without whose it is. */
const ROOM =
  /^(?:the )?(?:(?:main|first|second|large|small|grand|new|old|central|head|executive|administrative|administration|chamber|board|council|conference|meeting|multi-?purpose|multi-?function|vip|reception|banquet|lecture|committee|assembly|seminar|training) ?)+(?:rooms?|hall|building|auditorium|office|boardroom|lounge|chambers?|block)(?: (?:no\.? ?)?\d+)?$/iu;

/**
 * A record of visitors whom the recording organization received in a room without a name of its own, as a room of that
 * organization: they visited the organization, and not a room.
 */
export const withRoomsOfHome = (record: DraftRecord): DraftRecord => {
  const { kind, home, venue, participants = [] } = record;
  if (!home?.name || !venue || venue.organization || !ROOM.test(venue.name?.en?.trim() ?? "")) return record;
  if (kind !== "reception" && kind !== "inspection" && kind !== "meeting") return record;
  const hosts = participants.filter(({ side, roles }) => side === "host" || roles?.includes("receiver"));
  const names = hosts.flatMap(({ posts = [], of = [] }) => [
    ...posts.map(({ organization }) => organization?.parent?.name?.en ?? organization?.name?.en),
    ...of.map((one) => one.parent?.name?.en ?? one.name?.en),
  ]);
  return names.length > 0 && names.every((name) => name === home.name?.en)
    ? { ...record, venue: { ...venue, organization: home } }
    : record;
};

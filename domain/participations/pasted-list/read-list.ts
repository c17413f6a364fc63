import type { Delegation } from "../../events/shape";
import type { Side } from "../../events/values";
import { namesSomebody } from "./acceptable";
import { usualShapes, withLayout, withNamesAlike } from "./alike-lines";
import { blocksOf } from "./blocks";
import { inOneOrder } from "./capitals";
import { isOverPeople } from "./captions";
import { flushCard } from "./cards";
import { withEntriesChecked } from "./checked-entries";
import { doubtsOfRows } from "./checks";
import { withOrganizationsBelow } from "./closing";
import { withCompanions } from "./companions";
import { withCompletion } from "./completion";
import { unconfirmedIn } from "./confirmation";
import { type Context, type Heading, within } from "./context";
import { mayCorrect, withCorrections } from "./corrections";
import { isCountedGroup } from "./counted-groups";
import type { Person } from "./found";
import { type Item, type Reader, SEVERAL } from "./items";
import { withLeaders } from "./lead-sentences";
import { chosen } from "./line";
import {
  groupsApart,
  onceEach,
  withCommonOrganization,
  withCompanionsOrganization,
  withFirstOrganization,
} from "./line-people";
import type { ReadList, ReadPerson, UnreadText } from "./list-reading";
import { lostCounts } from "./lost-counts";
import { lostGroups, lostNames, misplacedNames } from "./lost-names";
import { namedAgain, withoutFormFillers } from "./named-again";
import { withNicknamesShown } from "./nicknames";
import { isNamedParty, withoutCountAsOpen } from "./open-lists";
import { delegationOf, doubtsOf, participantOf } from "./participants";
import type { LineReading } from "./people";
import { readBlock } from "./read-block";
import { withRepeated } from "./repeated";
import { withSaidOfNamed } from "./said-of-named";
import { withSecondLook } from "./second-look";
import { fullNamesOf } from "./short-forms";
import { withDoubtfulSides, withSidesBelowUnread } from "./sides-of-delegations";
import {
  areAllNamed,
  countOfAll,
  namesFewerThan,
  namesSomeOnly,
  ofAll,
  sizeOfParty,
  statedTotal,
  totalOf,
} from "./stated";
import { withSumStated } from "./stated-sums";
import { withSubstitutes } from "./substitutes";
import { mergedPerson, translationsAmong } from "./translations";
import { unplacedIn } from "./unplaced-values";
import { belowOrganization, withOrganizationAbove } from "./within-list";
import { withoutSpokenValues } from "./without-spoken";
import { withWording } from "./wording";

const onlyGroup = (reading: LineReading | undefined): boolean =>
  reading?.people.length === 1 && reading.people[0]?.group !== undefined;

// 参会领导 above names is a heading, 有关部门负责人 with nobody below it are people.
const precedesPeople = (below: Item | undefined, usual: (shape: string) => number): boolean => {
  if (below?.kind === "person" || below?.kind === "heading") return true;
  const reading = below?.kind === "line" ? chosen(below.readings, usual, below.text) : undefined;
  return below?.kind === "line" && reading !== undefined && namesSomebody(reading, below.text);
};

const isBelow = (role: Context["role"], below: Item | undefined): boolean =>
  below !== undefined && "context" in below && below.context.role === role;

// 企业代表6人 above 工作人员2人: two groups, not a heading and its members.
const precedesMembers = (
  { size, text, role }: { size?: number; text: string; role?: Context["role"] },
  below: Item | undefined,
  usual: (shape: string) => number,
): boolean => {
  if (!precedesPeople(below, usual) || (role && !isBelow(role, below))) return false;
  const isCounted = size !== undefined || isCountedGroup(text);
  const reading = isCounted && below?.kind === "line" ? chosen(below.readings, usual, below.text) : undefined;
  return !onlyGroup(reading) || (reading?.people[0]?.of.length ?? 0) > 0;
};

/** Reads a name list as it is written. Keys are new and added to `taken`. `pasted` is the text before it was rewritten. */
const readOnce = (text: string, taken: Set<string>, pasted = text): ReadList => {
  const reader: Reader = { items: [], context: {}, labelSizes: [], card: undefined };
  for (const block of blocksOf(text)) readBlock(reader, block);
  flushCard(reader);
  withLayout(reader.items);
  withNamesAlike(reader.items);
  const usual = usualShapes(reader.items);
  withOrganizationsBelow(reader.items, (item) => item.kind !== "heading" && precedesPeople(item, usual));
  const found: Found[] = [];
  const sizes: number[] = [];
  const counted = { lines: 0, named: 0, ofHosts: false, ofGuests: false };
  let open = false;
  const openSides = new Set<Side>();
  for (const [at, item] of reader.items.entries()) {
    if (item.kind === "unread") found.push(...(item.text === "" ? [] : [{ unread: item.text }]));
    else if (item.kind === "open") {
      open = true;
      if (item.side) openSides.add(item.side);
    } else if (item.kind === "heading") found.push(Object.assign(item.heading, { text: item.text }));
    else if (item.kind === "person") found.push({ ...item, read: within(item.read, item.context) });
    else if (item.kind === "caption" && precedesMembers(item, reader.items[at + 1], usual)) {
      if (item.size) reader.labelSizes.push(item.size);
    } else {
      const reading = withoutCountAsOpen(chosen(item.readings, usual, item.text), item.text);
      if (
        isOverPeople(item.text, item.source, onlyGroup(reading)) &&
        precedesPeople(reader.items[at + 1], usual)
      )
        continue;
      if (
        reading &&
        (reading.open || reading.size) &&
        reading.people.length === 0 &&
        reading.rest.length === 0
      ) {
        if (reading.size) sizes.push(reading.size);
        open ||= reading.open;
        continue;
      }
      if (!reading || !namesSomebody(reading, item.text)) {
        found.push({ unread: item.source });
        continue;
      }
      const above = item.indented ? found.at(-1) : undefined;
      const inherited = above && "read" in above && above.read.postsFirst ? above.read.posts : undefined;
      const apart = withCommonOrganization(onceEach(groupsApart(reading.people)), item.text);
      const all = withCompanions(withCompanionsOrganization(apart, item.text), item.text);
      for (const read of withFirstOrganization(all, item.text, reading.rest)) {
        // 副局长：李四 and below it, indented, 王五: a second 副局长.
        const whole =
          inherited && read.posts.length === 0 && !read.group
            ? { ...read, posts: inherited, postsFirst: true }
            : above && "read" in above && !item.context.heading
              ? belowOrganization(read, above.read)
              : read;
        const isUnder =
          item.indented && !item.context.heading && above && "read" in above && !isOtherSide(item, above);
        const over = isUnder ? above.context : undefined;
        const role = item.indented && above && "read" in above ? above.context.role : undefined;
        const context = {
          ...item.context,
          ...(over?.heading && { heading: { ...over.heading, weak: true } }),
          ...(!item.context.role && SEVERAL.has(role) && role && { role }),
        };
        found.push({ read: within(whole, context), context, source: item.source });
      }
      for (const rest of reading.rest) found.push({ unread: rest });
      counted.lines += 1;
      counted.named += reading.people.filter(({ names }) => names.length > 0).length;
      counted.ofGuests ||= item.context.side === "guest";
      // 甲局等5人发言 with a sixth person: the number of some of them.
      if (reading.size && reading.size >= reading.people.length) {
        sizes.push(reading.size);
        counted.ofHosts ||= item.context.side === "host";
      }
      const closing = reading.size !== undefined && reading.size <= reading.people.length;
      if (reading.open && !closing) {
        open = true;
        if (item.context.side) openSides.add(item.context.side);
      }
    }
  }
  const whole = withWholeList(withEntriesChecked(found, text), text);
  const people = whole.flatMap((each) => ("read" in each ? [each.read] : []));
  const size =
    reader.total ??
    ofAll(ofDelegationOnly(whole) ? [] : reader.labelSizes, people) ??
    totalOf(sizes, counted) ??
    ofAll([statedTotal(pasted) ?? sizeOfParty(text, people.length) ?? []].flat(), people) ??
    countOfAll(pasted, people.length);
  const namesAll = isNamedParty(text, people) || areAllNamed(text, size, people.length);
  open = (open && !namesAll) || namesSomeOnly(text) || namesFewerThan(text, whole);
  return assembled(whole, taken, { open, openSides: [...openSides], size }, text);
};

/**
 * Reads a name list as pasted from a phone, a mail, a table or an article, in either language. Nothing is dropped: what was not
 * understood is returned unchanged, except phone numbers, addresses and the like. Keys are new and added to `taken`.
 */
export const readList = (text: string, taken: Set<string>): ReadList => {
  const read = withSecondLook(readOnce(text, new Set(taken)), text, (again) =>
    readOnce(again, new Set(taken), text),
  );
  for (const { key } of read.delegations) taken.add(key);
  for (const row of read.rows) if ("participant" in row) taken.add(row.participant.key);
  return withSumStated(withSaidOfNamed(withoutSpokenValues(read, text), text), text);
};

// "From our side:" with indented people below those of the guests.
const isOtherSide = (item: { context: Context }, above: { context: Context }): boolean =>
  item.context.side !== undefined && item.context.side !== above.context.side;

type Found = Person | UnreadText | (Heading & { text: string });

// 李主席带队 above 主席 李秀兰: the same person, who is the head.
const withFullNames = (found: readonly Found[]): readonly Found[] => {
  const people = found.filter((each) => "read" in each);
  const same = fullNamesOf(people.map(({ read }) => read));
  const into = new Map(
    [...same].flatMap(([short, whole]) => {
      const [own, other] = [people[short], people[whole]];
      return own && other ? [[other, own] as const] : [];
    }),
  );
  const dropped = new Set([...into.values()]);
  return found.flatMap((each): Found[] => {
    if (!("read" in each)) return [each];
    if (dropped.has(each)) return [];
    const short = into.get(each);
    if (!short) return [each];
    const roles = [...new Set([...each.read.roles, ...short.read.roles])];
    const functions = [...new Set([...each.read.functions, ...short.read.functions])];
    return [{ ...each, read: { ...each.read, roles, functions, doubt: [...each.read.doubt, "name"] } }];
  });
};

// 薛样 换成 宗例雨, after 经理 薛样: the same person again.
const withoutRepetition = (found: readonly Found[]): readonly Found[] => {
  const people = found.filter((each) => "read" in each);
  const again = namedAgain(
    people.map(({ read }) => read),
    people.map(({ context }) => context.presence === "substituted"),
  );
  const into = new Map([...again].map(([before, at]) => [people[at], people[before]] as const));
  const dropped = new Set(into.values());
  return found.flatMap((each): Found[] => {
    if (!("read" in each)) return [each];
    if (dropped.has(each)) return [];
    const before = into.get(each);
    if (!before) return [each];
    const context = { ...(before.context.side && { side: before.context.side }), ...each.context };
    const roles = [...new Set([...each.read.roles, ...before.read.roles])];
    if (each.context.presence !== "substituted" && each.read.presence !== "absent")
      return [{ ...each, read: { ...each.read, roles }, context }];
    const posts = before.read.posts.some(({ title }) => title) ? before.read.posts : each.read.posts;
    return [{ ...each, read: { ...each.read, posts, doubt: [...each.read.doubt, "name"] } }];
  });
};

const unreadOf = (found: readonly Found[]): string[] =>
  found.flatMap((each) => ("unread" in each ? [each.unread] : []));

// What all lines together say about each person.
const withWholeList = (all: readonly Found[], text: string): Found[] => {
  const corrections = unreadOf(all).filter(mayCorrect);
  const shown = withFullNames(withoutRepetition(withoutFormFillers(all)));
  const found = withSidesBelowUnread(withLeaders(shown)).map((each) =>
    "read" in each && corrections.length > 0
      ? { ...each, read: withCorrections(each.read, corrections) }
      : each,
  );
  const worded = withWording(
    withOrganizationAbove(withDoubtfulSides(inOneOrder(found.filter((each) => "read" in each)), text)),
    text,
  );
  const people = withCompletion(
    worded,
    unreadOf(found),
    unreadOf(
      found.slice(
        0,
        found.findIndex((each) => "read" in each),
      ),
    ),
    text,
  );
  let at = 0;
  return found.map((each) => ("read" in each ? (people[at++] ?? each) : each));
};

// The only number is that of a delegation, and others beside it have a side of their own or none.
const ofDelegationOnly = (found: readonly Found[]): boolean => {
  const people = found.filter((each) => "read" in each);
  const isCounted = ({ context }: Person) => context.delegationSize !== undefined;
  const first = people.findIndex(isCounted);
  return first > 0 && people.slice(0, first).every(({ context }) => !context.delegation);
};

const assembled = (
  found: readonly Found[],
  taken: Set<string>,
  whole: { open: boolean; openSides: Side[]; size: number | undefined },
  pasted: string,
): ReadList => {
  const people = [
    ...withRepeated(
      found.map((each) => ("organization" in each ? (each.used ? undefined : { unread: each.text }) : each)),
    ),
  ];
  // The same people in the other language, on the next line or in a second list.
  const pairs = translationsAmong(people.map((each) => (each && "read" in each ? each.read : undefined)));
  for (const [at, english] of people.entries()) {
    if (!english || !("read" in english)) continue;
    const other = pairs.get(at);
    const chinese = other === undefined ? undefined : people[other];
    if (other === undefined || !chinese || !("read" in chinese)) continue;
    people[other] = {
      ...chinese,
      read: mergedPerson(chinese.read, english.read),
      source: chinese.source === english.source ? chinese.source : `${chinese.source}\n${english.source}`,
    };
    people[at] = undefined;
  }
  const delegations: Delegation[] = [];
  let counted = 0;
  const rows = people.flatMap((each): (ReadPerson | UnreadText)[] => {
    if (!each) return [];
    if ("unread" in each) return [{ unread: withNicknamesShown(each.unread) }];
    const { read, context, source } = each;
    const delegation = context.delegation
      ? delegationNamed(context.delegation, context, delegations, taken)
      : undefined;
    const participant = participantOf(
      read,
      {
        number: counted++,
        ...(context.side && { side: context.side }),
        ...(delegation && { delegation: delegation.key }),
      },
      taken,
    );
    if (delegation && participant.roles?.includes("head")) delegation.head ??= participant.key;
    const note = read.notes.join("；");
    return [{ participant, doubt: doubtsOf(read), source, ...(note && { note }) }];
  });
  const { open, openSides, size } = whole;
  const read = rows.filter((row) => "participant" in row);
  const places = people.flatMap((each) => (each && "read" in each ? [each.context.substituteFor] : []));
  const replacing = withSubstitutes(
    read.map(({ participant }) => participant),
    places,
  );
  for (const [at, row] of read.entries()) row.participant = replacing[at] ?? row.participant;
  const unread = rows.flatMap((row) => ("unread" in row ? [row.unread] : []));
  const list = { rows: read, text: pasted, open, unread };
  const checked = [doubtsOfRows(list), unconfirmedIn(list), unplacedIn(list)];
  for (const [at, row] of read.entries())
    row.doubt = [...new Set([...row.doubt, ...checked.flatMap((doubts) => doubts[at] ?? [])])];
  const named = delegations.flatMap(({ name }) => [name?.zh ?? "", name?.en ?? ""]);
  const lost = [
    ...misplacedNames(read),
    ...lostNames(pasted, read, unread, named),
    ...lostGroups(pasted, read, unread, named),
    ...lostCounts({
      text: pasted,
      participants: read.map(({ participant }) => participant),
      delegations,
      unread,
      open,
      size,
    }),
  ];
  rows.push(...lost.map((words) => ({ unread: words })));
  return { rows, delegations, open, openSides, ...(size !== undefined && { size }) };
};

const delegationNamed = (
  name: string,
  { side, delegationSize: size }: Context,
  known: Delegation[],
  taken: Set<string>,
): Delegation => {
  const found = known.find((each) => each.name?.zh === name || each.name?.en === name);
  if (found) return found;
  const fresh = { ...delegationOf(name, side, taken), ...(size && { size }) };
  known.push(fresh);
  return fresh;
};

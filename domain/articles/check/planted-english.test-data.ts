import {
  anyOf,
  bystander,
  laterName,
  named,
  type Planter,
  type PlantingInput,
  saidAtFirst,
} from "./planter.test-data";

const SAY =
  "said|noted|stressed|praised|hoped|expressed the hope|thanked|introduced|welcomed|briefed|added|asked";
const NUMBER = "two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}";
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";

const sayers = (soil: PlantingInput, keep: (pronoun: string | undefined) => boolean): RegExp | undefined => {
  const people = named(soil.record, "en").filter(({ one }) => keep(one.person?.pronoun));
  const names = anyOf(people.flatMap(({ name, one }) => [name, laterName(one, "en")]));
  return names ? new RegExp(`(?<=[.”] |\\n)${names} (?=${SAY})`, "g") : undefined;
};
const hasTitle = (soil: PlantingInput, title: string): boolean =>
  named(soil.record, "en").some(({ one }) =>
    one.posts?.some((post) => post.title?.en?.toLowerCase() === title),
  );
const isIn = ({ record }: PlantingInput, word: string): boolean =>
  JSON.stringify(record).toLowerCase().includes(word.toLowerCase());
const status = ({ record }: PlantingInput, ...wanted: string[]) =>
  (record.agreements ?? []).some((one) => wanted.includes(one.status));
const forces =
  (...wanted: string[]) =>
  ({ record }: PlantingInput): boolean =>
    !(record.followUps ?? []).some((one) => wanted.includes(one.force));

const inserted = (kind: Planter["kind"], rule: string, find: RegExp, put: string, word: string): Planter => ({
  kind,
  rule,
  find,
  put: (_, soil) => (isIn(soil, word) ? undefined : put),
});
const opening = (words: string): Planter => ({
  kind: "sequence",
  rule: words.trim(),
  find: (soil) => {
    if (!saidAtFirst(soil.record)) return undefined;
    const names = anyOf(named(soil.record, "en").flatMap(({ name, one }) => [name, laterName(one, "en")]));
    return names
      ? new RegExp(`(?<=(?:${SAY})\\b[^\\n]{20,}[.”] |(?:${SAY})\\b.{20,}\\n\\n)${names} (?=${SAY})`, "g")
      : undefined;
  },
  put: ([all]) => `${words}${all}`,
});
const swapped = (rule: string, before: string, role: "receiver" | "host" | "guest"): Planter => ({
  kind: "role",
  rule,
  find: (soil) => {
    const names = anyOf(named(soil.record, "en").map(({ name }) => name));
    return names ? new RegExp(`(?<=${before}(?:Professor |Dr\\.? |Prof\\. )?)${names}`, "g") : undefined;
  },
  put: ([name], soil) => {
    const other = bystander(soil.record, "en", role);
    return other === name ? undefined : other;
  },
});
const misspelt = (name: string): string => {
  const at = name.search(/(?<=[a-z])[aeiou](?=[a-z]*$)/);
  if (at < 0) return `${name}m`;
  const vowels = "aeiou";
  return name.slice(0, at) + vowels[(vowels.indexOf(name[at] ?? "a") + 2) % 5] + name.slice(at + 1);
};

/** Wrong statements in English. */
export const PLANTED_ENGLISH: readonly Planter[] = [
  {
    kind: "gender",
    rule: "He for a name",
    find: (soil) => sayers(soil, (is) => is !== "he"),
    put: (_, soil) => (sayers(soil, (is) => is === "he") ? undefined : "He "),
  },
  {
    kind: "gender",
    rule: "She for a name",
    find: (soil) => sayers(soil, (is) => is !== "she"),
    put: () => "She ",
  },
  {
    kind: "gender",
    rule: "Mr before a name",
    find: (soil) => sayers(soil, () => true),
    put: ([name], soil) =>
      /^(?:Dr|Prof|Sheikh|Amb)/.test(name) || isIn(soil, "Mr") ? undefined : `Mr ${name}`,
  },
  {
    kind: "gender",
    rule: "his delegation",
    find: /(?<= )the delegation(?= (?:visited|met|toured))/g,
    put: (_, soil) => (isIn(soil, '"pronoun"') ? undefined : "her delegation"),
  },
  inserted("degree", "warmly welcomed", /(?<= )welcomed(?= [A-Z]| the)/g, "warmly welcomed", "warm"),
  inserted(
    "degree",
    "in-depth discussion",
    /(?<= )discussed(?= )/g,
    "had an in-depth discussion on",
    "in-depth",
  ),
  inserted("degree", "fruitful talks", /(?<= )held talks/g, "held fruitful talks", "fruitful"),
  inserted("degree", "highly praised", /(?<= )praised(?= )/g, "highly praised", "highly"),
  inserted(
    "degree",
    "successfully signed",
    /(?<=^[^#].* )signed(?= a| the| an)/gm,
    "successfully signed",
    "success",
  ),
  inserted("degree", "sincerely thanked", /(?<= )thanked(?= )/g, "sincerely thanked", "sincere"),
  inserted(
    "degree",
    "exchanged views extensively",
    /(?<= )exchanged views/g,
    "extensively exchanged views",
    "extensive",
  ),
  inserted("degree", "remarkable", /(?<= )achievements(?= )/g, "remarkable achievements", "remarkable"),
  inserted(
    "degree",
    "visited successfully",
    /(?<=\.\n\n[^\n]{0,400} )visited(?= )/g,
    "successfully visited",
    "success",
  ),
  {
    kind: "force",
    rule: "willing → promised",
    find: /(?:is|are) (?:willing|ready) to /g,
    put: (_, soil) => (forces("commitment")(soil) ? "promised to " : undefined),
  },
  { kind: "force", rule: "willing → will", find: /(?:is|are) (?:willing|ready) to /g, put: () => "will " },
  {
    kind: "force",
    rule: "hoped → promised",
    find: /\b(?:hoped|expressed the hope) that /g,
    put: () => "promised that ",
  },
  {
    kind: "force",
    rule: "hoped → agreed",
    find: /\b(?:hoped|expressed the hope) that /g,
    put: () => "agreed that ",
  },
  {
    kind: "force",
    rule: "would → will",
    find: /\b(?:hoped|expressed the hope) that ([^.]{3,60}?) would /g,
    put: ([all]) =>
      all.replace(/(?:hoped|expressed the hope) that/, "said that").replace(" would ", " will "),
  },
  { kind: "force", rule: "intend → will", find: /\bintends? to /g, put: () => "will " },
  {
    kind: "force",
    rule: "intention → signed",
    find: /reached (?:an intention on|a cooperation intention)/g,
    put: (_, soil) => (status(soil, "signed") ? undefined : "signed an agreement on"),
  },
  { kind: "force", rule: "asked → agreed", find: /\b(?:proposed|asked \w+) to /g, put: () => "promised to " },
  opening("After the talks, "),
  opening("Subsequently, "),
  opening("Later that day, "),
  opening("Then, "),
  opening("After the meeting, "),
  swapped("accompanied by another", "accompanied by ", "guest"),
  swapped("received by another", "received by ", "host"),
  swapped("led by another", "(?:led|headed) by ", "guest"),
  swapped("chaired by another", "chaired by ", "host"),
  swapped("witnessed by another", "witnessed by ", "host"),
  {
    kind: "role",
    rule: "another says it",
    find: (soil) => sayers(soil, () => true),
    put: ([name], soil) => {
      const said = soil.record.agenda.flatMap((item) =>
        (item.remarks ?? []).flatMap((one) => (one.by === "all" ? [] : one.by)),
      );
      const other = named(soil.record, "en").find(
        ({ one }) => said.includes(one.key) && !name.includes(laterName(one, "en").split(" ").at(-1) ?? ""),
      );
      return other ? `${other.name} ` : undefined;
    },
  },
  {
    kind: "role",
    rule: "a guest chaired",
    find: (soil) => {
      const names = anyOf(
        named(soil.record, "en")
          .filter(({ one }) => !one.roles?.includes("chair"))
          .map(({ one }) => laterName(one, "en")),
      );
      return names ? new RegExp(`(?<=[.] |\\n)${names} (?:said|hoped|thanked|praised)`, "g") : undefined;
    },
    put: ([all], { record }) =>
      record.agenda.some((item) => item.people?.some((one) => one.as === "chair"))
        ? undefined
        : all.replace(/(\w+)$/, "chaired the talks and $1"),
  },
  {
    kind: "role",
    rule: "another tier",
    find: /(?<= )(?:co-organized|sponsored|hosted|organized) by(?= )/g,
    put: ([all], { record }) =>
      (record.organizers ?? []).length === 0
        ? undefined
        : all.startsWith("co-")
          ? "hosted by"
          : "co-organized by",
  },
  {
    kind: "number",
    rule: "another number",
    find: new RegExp(`(?<=[ “])(?:${NUMBER})(?=(?:-member)? (?!${MONTH}|to )[a-z]{4,})`, "g"),
    put: ([word]) => (word === "two" ? "seven" : /\d/.test(word) ? `${Number(word) + 17}` : "fifteen"),
  },
  {
    kind: "number",
    rule: "a number of places",
    find: /(?<= )(?:visited|toured)(?= the)/g,
    put: ([verb]) => `${verb} nine companies, including`,
  },
  {
    kind: "number",
    rule: "a size",
    find: /(?<= )a delegation(?= )/g,
    put: (_, { record }) =>
      record.delegations?.some((one) => one.size) ? undefined : "a 19-member delegation",
  },
  {
    kind: "number",
    rule: "a number of proposals",
    find: /(?<= )(?:hoped|expressed the hope) that/g,
    put: () => "put forward eleven proposals, hoping that",
  },
  {
    kind: "name",
    rule: "a person misspelt",
    find: (soil) => {
      const names = anyOf(named(soil.record, "en").map(({ name }) => name));
      return names ? new RegExp(names, "g") : undefined;
    },
    put: ([name]) => misspelt(name),
  },
  {
    kind: "name",
    rule: "another surname",
    find: (soil) => sayers(soil, () => true),
    put: ([name], soil) => (name.trim().includes(" ") || isIn(soil, "Lomax") ? undefined : "Lomax "),
  },
  {
    kind: "name",
    rule: "another body",
    find: /(?<= )(?:Medical|Technology|University|International|Science|Development|Industrial|Chamber)(?= (?:of |[A-Z]))/g,
    put: (_, soil) => (isIn(soil, "Meridian") ? undefined : "Meridian"),
  },
  {
    kind: "title",
    rule: "deputy director → director",
    find: /(?<=[A-Z]\w+, )deputy director(?= of)/g,
    put: () => "director",
  },
  {
    kind: "title",
    rule: "director → deputy director",
    find: /(?<=[A-Z]\w+, )[Dd]irector(?= of)/g,
    put: ([all]) => (all === "director" ? "deputy director" : "Deputy Director"),
  },
  {
    kind: "title",
    rule: "president → vice president",
    find: /(?<=[A-Z]\w+, )[Pp]resident(?= of)/g,
    put: ([all]) => (all === "president" ? "vice president" : "Vice President"),
  },
  {
    kind: "title",
    rule: "chairman → president",
    find: /(?<=[A-Z]\w+, )[Cc]hairman(?= of| and)/g,
    put: ([all], soil) =>
      hasTitle(soil, "president") ? undefined : all === "chairman" ? "president" : "President",
  },
  {
    kind: "title",
    rule: "secretary-general → president",
    find: /(?<=[A-Z]\w+, )secretary-general(?= of)/g,
    put: () => "president",
  },
  {
    kind: "date",
    rule: "another day",
    find: new RegExp(`(?<=(?:${MONTH}) )\\d{1,2}(?=,| )`, "g"),
    put: ([day]) => `${(Number(day) % 27) + 2}`,
  },
  {
    kind: "date",
    rule: "another year",
    find: new RegExp(`(?<=(?:${MONTH}) [\\d to and]{1,9}, )\\d{4}`, "g"),
    put: ([year]) => `${Number(year) - 3}`,
  },
  {
    kind: "date",
    rule: "a part of the day",
    find: new RegExp(`(?<=[^#].*)\\b[Oo]n (?=(?:${MONTH}) \\d)`, "g"),
    put: ([all], soil) =>
      isIn(soil, '"part"') || isIn(soil, '"time"') ? undefined : `${all}the evening of `,
  },
  {
    kind: "status",
    rule: "a signature",
    find: /(?<=\.\n\n[^\n]{60,}[a-z]\.)(?=\n\n)/g,
    put: (_, soil) =>
      (soil.record.agreements ?? []).length > 0
        ? undefined
        : " The two sides signed a memorandum of understanding.",
  },
  {
    kind: "status",
    rule: "a consensus",
    find: /(?<=\.\n\n[^\n]{60,}[a-z]\.)(?=\n\n)/g,
    put: (_, soil) =>
      soil.record.outcomes?.some((one) => one.type === "consensus")
        ? undefined
        : " The two sides reached a consensus on closer ties.",
  },
  {
    kind: "status",
    rule: "a promise",
    find: /(?<=\.\n\n[^\n]{60,}[a-z]\.)(?=\n\n)/g,
    put: (_, soil) =>
      isIn(soil, "promise") || isIn(soil, "commitment")
        ? undefined
        : " The hosts pledged full assistance with licences.",
  },
];

import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { introducing, plain, say, textOf } from "../../phrase";
import { withShortLead } from "./short-lead";

const paragraph = (part: "lead" | "people" | "agenda" | "agreements", ...lines: Line[]): Composed => ({
  type: "paragraph",
  part,
  keys: [],
  lines,
});
const one = (id: string, text: string, ...paths: string[]): Line => line(id, plain(text, paths));
const texts = (...blocks: Composed[]): string[][] =>
  withShortLead(blocks).map((block) => linesOf(block).map(({ words }) => textOf(words)));

const SIGNED = one("agreements[m]", "Lake College and Reed School signed a memorandum");
const BY =
  "Ann Lee, president of the Lake College, and Bo Ray, rector of the Reed School, signed the memorandum in the presence of Cy Dee, mayor of Reedham, and Di Fay, deputy director of the Reedham Board of Education and Sports, and of teachers and pupils of both of them";
const WHO = one("agreements[m].signatories", BY);
const FIELDS = one("agreements[m].fields", "the memorandum covers boats and sails");

describe("a list of people with semicolons", () => {
  const list =
    "Ann Lee, mayor of Reed; Bo Ray, mayor of Fenby; and Cy Dee, mayor of the Town of Northern Lakes, Southern Lakes and all Bays of the Norland Coast";

  it("follows in the next paragraph where it names the heads of delegations", () => {
    const news = one("lead", "three delegations visited the lake on March 5, 2024");
    expect(texts(paragraph("lead", news, one("lead.heads", `their heads were ${list}`)))).toEqual([
      [textOf(news.words)],
      [`the heads of the delegations were ${list}`],
    ]);
  });

  it("takes along what goes on about it with a pronoun", () => {
    const news = one("lead", "a trade team visited Reedham on March 5, 2024");
    const receive = one("receive", `the team was received by ${list}`);
    const journey = line("background[0].en", plain("It was part of a tour of the lakes.", []), true);
    expect(texts(paragraph("lead", news, receive, journey))).toEqual([
      [textOf(news.words)],
      [textOf(receive.words), textOf(journey.words)],
    ]);
  });

  it("leaves what the meeting of the news was about to the news", () => {
    const news = one("lead", "Ann Lee paid a courtesy call on Bo Ray, mayor of Reed, on March 5, 2024");
    const along = one("people.c", `also on the visit were ${list}`);
    const topic = one("agenda[talks]", "the two sides discussed boats");
    expect(texts(paragraph("lead", news, along, topic))).toEqual([
      [textOf(news.words), textOf(topic.words)],
      [textOf(along.words)],
    ]);
  });

  it("takes along context about one of them", () => {
    const news = one("lead", "the port donated a boat to the Lake Club on March 5, 2024");
    const there = one("agenda[h].people", `the handover was attended by ${list}`);
    const context = line("background[0].en", plain("Ray built boats for forty years.", []), true);
    expect(texts(paragraph("lead", news, there, context))).toEqual([
      [textOf(news.words)],
      [textOf(there.words), textOf(context.words)],
    ]);
  });

  it("leaves the purpose to the news where it began the next paragraph with that", () => {
    const news = one("lead", "Di Fay held meetings with three delegations on March 5, 2024");
    const aim = one("purpose", "the purpose of the meetings was to discuss boats", "purpose");
    const heads = one("lead.heads", `their heads were ${list}`);
    expect(texts(paragraph("lead", news), paragraph("lead", heads, aim))).toEqual([
      [textOf(news.words), textOf(aim.words)],
      [`the heads of the delegations were ${list}`],
    ]);
  });

  it("follows there where it names those at an act", () => {
    const news = one("agenda[h]", "the port donated a boat to the Lake Club on March 5, 2024");
    const there = one("agenda[h].people", `the handover was attended by ${list}`);
    expect(texts(paragraph("lead", news, there))).toEqual([[textOf(news.words)], [textOf(there.words)]]);
  });
});

describe("the first paragraph of a signing", () => {
  it("says what the document covers, before who signed it", () => {
    const said = one("agenda[t].remarks[r]", "Lee said that boats were good");
    expect(texts(paragraph("lead", SIGNED, WHO), paragraph("agreements", FIELDS, said))).toEqual([
      [textOf(SIGNED.words), textOf(FIELDS.words)],
      [BY],
      [textOf(said.words)],
    ]);
  });

  it("leaves the terms together behind who signed, if it says what the document is for", () => {
    const scope = one("agreements[m].scope", "under the memorandum, the two will exchange pupils");
    const more = one("agreements[m].scope.more", "they will hold a fair for boats");
    const who = one("agreements[m].signatories", "the document was signed by Ann Lee and Bo Ray");
    const aimed = one("agreements[m]", `${textOf(SIGNED.words)} to build boats`, "agreements[m].purpose");
    const made = texts(paragraph("lead", aimed, who), paragraph("agreements", scope, more));
    expect(made[1]).toEqual([textOf(scope.words), textOf(more.words)]);
    for (const [news, ...terms] of [
      [aimed, scope],
      [SIGNED, scope, more],
    ] as const)
      expect(texts(paragraph("lead", news, who), paragraph("agreements", ...terms))[0]).toContain(
        textOf(scope.words),
      );
  });

  const aim = one("agreements[m].purpose", "the memorandum aims to build boats");

  it("leaves the terms together also behind what the document is for", () => {
    const aim = one("agreements[m].purpose", "the memorandum aims to link the two in boats");
    const under = one("agreements[m].scope", "under it, the two schools will build boats and sail");
    const further = one("agreements[m].scope.more", "they will also race");
    expect(texts(paragraph("lead", SIGNED, WHO), paragraph("agreements", aim, under, further))).toEqual([
      [textOf(SIGNED.words), textOf(aim.words)],
      [BY],
      ["under the memorandum, the two schools will build boats and sail", textOf(further.words)],
    ]);
  });

  it("leaves the terms in one place, where there is no room for all of them", () => {
    const scope = one(
      "agreements[m].scope",
      `under it, the two will ${"hold a fair for boats and sails on the lake, ".repeat(4)}and swim`,
    );
    const duty = one("agreements[m].scope[s].text", "the port will build a quay");
    const made = texts(paragraph("lead", SIGNED, WHO), paragraph("agreements", FIELDS, scope, duty));
    expect(made.at(-1)).toEqual([FIELDS, scope, duty].map(({ words }) => textOf(words)));
  });

  it("leaves what continues there with a noun instead of a pronoun", () => {
    const long = `under it, the two will ${"hold a fair for boats and sails on the lake in summer, ".repeat(3)}and swim`;
    const [lead, , more] = texts(
      paragraph("lead", SIGNED, WHO),
      paragraph("agreements", aim, one("agreements[m].scope", long)),
    );
    expect(lead).toHaveLength(2);
    expect(more?.[0]).toMatch(/^under the memorandum, the two will hold a fair/);
  });

  it("leaves a sentence of the office with a capital letter", () => {
    const own = line(
      "background[0]",
      plain(`It is part of ${"a plan for the lake and ".repeat(6)}the river.`),
      true,
    );
    const made = texts(paragraph("lead", SIGNED, WHO), paragraph("agreements", FIELDS, own));
    expect(made.at(-1)).toEqual([textOf(own.words).replace("It is", "The memorandum is")]);
  });

  it("names the parties where a sentence on them followed what was moved", () => {
    const they = one("agreements[m].scope.more", "they will exchange pupils");
    const made = texts(paragraph("lead", SIGNED, WHO), paragraph("agreements", aim, they));
    expect(made.at(-1)).toContain("the parties will exchange pupils");
  });

  it("leaves the news where the sentence behind it points back, or content has an abbreviation of later", () => {
    const back = one("receive", "before the signing, it was received by Bo Ray");
    expect(texts(paragraph("lead", SIGNED, back), paragraph("agreements", FIELDS))[0]).toHaveLength(2);
    const board = one(
      "agreements[m].witnesses",
      `${BY}, and of officers of the Norham Board of Fisheries (NBF)`,
    );
    const shared = one("agreements[m].fields", "the memorandum covers the boats of NBF");
    expect(texts(paragraph("lead", SIGNED, board), paragraph("agreements", shared))[0]).toEqual([
      textOf(SIGNED.words),
    ]);
  });

  it("keeps a few signatories where nothing is known of the document", () => {
    const few = one("agreements[m].signatories", "the document was signed by Ann Lee and Bo Ray");
    expect(texts(paragraph("lead", SIGNED, few))).toEqual([[textOf(SIGNED.words), textOf(few.words)]]);
  });
});

describe("the first paragraph of a visit", () => {
  const VISIT = one("lead", "a delegation from Reedham visited the Lake College to study boats", "purpose");
  const MEMBERS = one(
    "people.a",
    `the delegation also included ${"Ann Lee, head of the office; ".repeat(6)}and others`,
  );

  it("leaves a list of members to the next paragraph, with who received them", () => {
    const received = one("receive", "the guests were received by Bo Ray, rector");
    const said = one("agenda[t].remarks[r]", "Ray said that boats were good");
    expect(
      texts(paragraph("lead", VISIT, MEMBERS), paragraph("people", received), paragraph("agenda", said)),
    ).toEqual([[textOf(VISIT.words)], [textOf(MEMBERS.words), textOf(received.words)], [textOf(said.words)]]);
  });

  it("leaves whom they met at one of the places to the next paragraph", () => {
    const met = `at the Lake Hall, the delegation met ${"Ann Lee, head of the office; ".repeat(6)}and others`;
    expect(texts(paragraph("lead", VISIT, one("agenda[t]", met)))).toEqual([[textOf(VISIT.words)], [met]]);
  });

  it("says at once of which journey the visit was part, and leaves other context", () => {
    const part = line("background[0]", plain("The visit was part of a tour of Lakeland."), true);
    const other = line("background[1]", plain("The lake has two ports."), true);
    const text = (one: Line): string[] =>
      texts(paragraph("lead", VISIT, MEMBERS), paragraph("agenda", one))[0] ?? [];
    expect(text(part)).toEqual([textOf(VISIT.words), textOf(part.words)]);
    expect(text(other)).toEqual([textOf(VISIT.words)]);
    const second = line(
      "background[0]",
      plain("It was the second time that guests came from Reedham."),
      true,
    );
    expect(text(second)).toEqual([textOf(VISIT.words), textOf(second.words)]);
  });

  it("has the members of the delegation before who received it", () => {
    const received = one("receive", "the delegation was received by Bo Ray, rector");
    const [, people] = texts(paragraph("lead", VISIT, received, MEMBERS));
    expect(people).toEqual([textOf(MEMBERS.words), textOf(received.words)]);
  });

  it("keeps one or two people, and calls the visitors by their noun where a paragraph begins with them", () => {
    const few = one("people.a", "Ann Lee, head of the office, came along");
    expect(texts(paragraph("lead", VISIT, few))).toHaveLength(1);
    const long = one(
      "receive",
      `it was received by ${"Bo Ray, rector of the Lake College, ".repeat(5)}and others`,
    );
    expect(texts(paragraph("lead", VISIT, long))[1]?.[0]).toMatch(/^the delegation was received by Bo Ray/);
  });

  it("does not report later talks before those for which the visitors were received", () => {
    const plainly = one("lead", "a delegation from Reedham visited the Lake College");
    const received = one("receive", "the delegation was received by Bo Ray for talks on the lake");
    const talks = one("agenda[u].topics", "the two sides discussed boats");
    const [lead] = texts(paragraph("lead", plainly, received), paragraph("agenda", talks));
    expect(lead).toEqual([textOf(plainly.words), textOf(received.words)]);
  });

  it("says what was discussed where it has no purpose, unless that names somebody introduced later", () => {
    const plainly = one("lead", "a delegation from Reedham visited the Lake College");
    const talks = one("agenda[t].topics", "the two sides discussed boats");
    expect(texts(paragraph("lead", plainly, MEMBERS), paragraph("agenda", talks))[0]).toEqual([
      textOf(plainly.words),
      textOf(talks.words),
    ]);
    const lee = line("people.a", say`the delegation included ${introducing(plain("Ann Lee, head"), "lee")}`);
    const ofLee: Line = {
      ...talks,
      words: { ...talks.words, pieces: [{ s: "the two sides discussed the boats of Lee", mention: "lee" }] },
    };
    const long = { ...lee, words: say`${lee.words}${"; and a further member of the office".repeat(6)}` };
    expect(texts(paragraph("lead", plainly, long), paragraph("agenda", ofLee))[0]).toEqual([
      textOf(plainly.words),
    ]);
  });
});

describe("news that a document was signed on a visit", () => {
  const visit = one(
    "lead.visit",
    "led by Ann Lee, president of the Lake College, the delegation came to see the schools of the northern lakes",
  );
  const arranged = one("organizers.arrange", "the visit was arranged through the Reedham Board of Education");

  it("is followed by who led the visit and what it was for in the next paragraph", () => {
    expect(texts(paragraph("lead", SIGNED, visit, arranged))).toEqual([
      [textOf(SIGNED.words)],
      [textOf(visit.words), textOf(arranged.words)],
    ]);
  });
});

describe("what a document covers", () => {
  const signatories = one(
    "agreements[m].signatories",
    "Ann Lee, president of the Lake College, and Bo Ray, rector of the Reed School of Boats and Sails, signed the memorandum in the Old Town Hall of Reedham on the lake",
  );

  it("stays with the news in the first paragraph, without who signed", () => {
    expect(texts(paragraph("lead", SIGNED, signatories, FIELDS))).toEqual([
      [textOf(SIGNED.words), textOf(FIELDS.words)],
      [textOf(signatories.words)],
    ]);
  });

  it("leaves heads called by the parties before them behind the news", () => {
    const heads = one(
      "agreements[m].signatories",
      "their presidents, Ann Lee and Bo Ray, signed the memorandum",
    );
    expect(texts(paragraph("lead", SIGNED, heads, FIELDS))).toEqual([
      [SIGNED, heads, FIELDS].map(({ words }) => textOf(words)),
    ]);
  });

  it("leaves the signatories with the news where it does not follow there", () => {
    const news = [SIGNED, signatories].map(({ words }) => textOf(words));
    expect(texts(paragraph("lead", SIGNED, signatories))).toEqual([news]);
  });
});

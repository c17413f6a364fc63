import { describe, expect, it } from "vitest";
import { type Line, line, linesOf, paragraph } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { withoutStatedElsewhere } from "./stated-elsewhere";

const lead = paragraph("lead", [line("lead", plain("Lee received a delegation from Reed in Oakham"))]);
const textsOf = (...lines: Line[]): string[] =>
  withoutStatedElsewhere([...lead, ...paragraph("agenda", lines)])
    .slice(1)
    .flatMap(linesOf)
    .map(({ words }) => textOf(words));

it("leaves out who attended what a result states, with its number", () => {
  const there = line("agenda[b]", plain("representatives of 19 companies attended business meetings"));
  const result = (words: string): Line => line("outcomes[o]", plain(words));
  const held = "250 business meetings were held between the 19 companies and their partners";
  expect(textsOf(result(held), there)).toEqual([held.replace("the 19", "19")]);
  expect(textsOf(result("250 contracts were signed"), there)).toHaveLength(2);
});

it("says of those who attended talks how many they held", () => {
  const there = line("agenda[b]", plain("the traders attended bilateral meetings"));
  const result = (words: string): Line => line("outcomes[o]", plain(words));
  const held = "the participants held 50 bilateral meetings after the session";
  expect(textsOf(there, result(held))).toEqual(["the traders held 50 bilateral meetings after the session"]);
  expect(textsOf(there, result("the participants held 50 workshops"))).toHaveLength(2);
  expect(textsOf(there, result("the participants praised the bilateral meetings"))).toHaveLength(2);
});

it("calls what was presented to whom a presentation", () => {
  const given = line("outcomes[g]", plain("members of the club presented the school with 200 books"));
  const there = say`${mentioning(plain("Ray"), "ray")} then attended the presentation of books to the school`;
  expect(textsOf(given, line("agenda[g]", there))[1]).toBe("the presentation was attended by Ray");
  expect(textsOf(line("agenda[g]", there))[0]).toContain("of books to the school");
});

describe("a document that was proposed", () => {
  const title = "memorandum on boats";
  const one = line("agreements[m]", plain(`it was proposed that Oakham and Reed sign a ${title}`));
  const remark = (words: string): Line => line("agenda[t].remarks[r]", plain(words));

  it("is left out where somebody was eager that both sign it", () => {
    expect(textsOf(remark(`Lee of Oakham was eager to sign the ${title} with Reed`), one)).toHaveLength(1);
    expect(
      textsOf(remark("Oakham and Reed were old"), remark(`we hope to sign the ${title}`), one),
    ).toHaveLength(2);
  });

  it("stays beside a refusal, another party, other words on it and what takes it up", () => {
    for (const words of [
      `Oakham and Reed do not want to sign a ${title}`,
      `signs of fish in Oakham and Reed had been seen since the ${title}`,
      `Oakham and Reed would sign no contract before the ${title} is ready`,
      `Oakham and Reed are ready to conclude talks on a ${title}`,
      `Oakham wants to sign a ${title} with Farland, not far from Reed`,
    ])
      expect(textsOf(remark(words), one), words).toHaveLength(2);
    const eager = remark(`both Oakham and Reed wanted to sign the ${title}`);
    for (const next of ["under the proposal, ten will go", "the memorandum covers ten boats"])
      expect(textsOf(eager, one, line("agreements[m].scope[s]", plain(next))), next).toHaveLength(3);
  });
});

describe("a visit to the place of the news", () => {
  const news = line("lead", say`${mentioning(plain("Kim"), "kim")} visited the Lake Museum in Oakham`);
  const behindNews = (who: string, key: string, what: string): string[] =>
    withoutStatedElsewhere([
      ...paragraph("lead", [news]),
      ...paragraph("agenda", [line("agenda[o]", say`${mentioning(plain(who), key)} ${plain(what)}`)]),
    ])
      .slice(1)
      .flatMap(linesOf)
      .map(({ words }) => textOf(words));

  it("is not stated again of the same person", () => {
    expect(behindNews("Kim", "kim", "toured the Lake Museum")).toEqual([]);
    expect(behindNews("Kim", "kim", "then toured the Lake Museum and saw the boats")).toEqual([
      "Kim saw the boats",
    ]);
  });

  it("stays where somebody else made it", () => {
    expect(behindNews("the mayor", "lee", "toured the Lake Museum")).toHaveLength(1);
    expect(behindNews("the mayor", "lee", "toured the Lake Museum and met the artists")[0]).toContain(
      "Museum",
    );
  });
});

it("keeps what the next sentence goes on from", () => {
  const greeted = say`${mentioning(plain("Lee"), "lee")} welcomed the guests`;
  const received = say`the guests were received by ${mentioning(plain("Lee"), "lee")}`;
  const lines = [line("agenda[t]", received), line("agenda[t].remarks[r]", greeted)];
  expect(textsOf(...lines)).toHaveLength(1);
  expect(textsOf(...lines, line("agenda[t].remarks[s]", plain("he praised the port")))).toHaveLength(3);
});

describe("a greeting without a word of it", () => {
  const received = (how: string) =>
    line(
      "agenda[t]",
      say`the guests were received ${plain(how)} ${mentioning(plain("Ann Lee"), "lee")} and ${mentioning(plain("Bo Ray"), "ray")}`,
    );
  const spoken = line("agenda[u]", plain("Reed thanked Oakham"));
  const greeted = (words: ReturnType<typeof say>): Line => line("agenda[v].remarks[r]", words);
  const lee = mentioning(plain("Lee"), "lee");
  const ray = mentioning(plain("Ray"), "ray");

  it("is left out where an earlier paragraph says that the host received the guests", () => {
    for (const words of [
      say`${lee} welcomed the guests`,
      say`${lee} and ${ray} welcomed the delegation to the town`,
      say`${lee}, ${ray} and others welcomed them`,
    ])
      expect(textsOf(received("by"), spoken, greeted(words)), textOf(words)).toHaveLength(2);
    expect(textsOf(received("for talks by"), greeted(say`${lee} welcomed the guests`))).toHaveLength(1);
    const reed = mentioning(plain("Reed"), "reed");
    const called = line("agenda[t]", say`${reed} was received by ${lee}`);
    expect(textsOf(called, greeted(say`${lee} welcomed ${reed}`))).toHaveLength(1);
  });

  it("stays where somebody else received them, or somebody else is welcomed", () => {
    const hill = mentioning(plain("Hill"), "hill");
    for (const words of [
      say`${hill} welcomed the guests`,
      say`${lee} and ${hill} welcomed the guests`,
      say`${lee} welcomed ${hill}`,
      say`${lee} welcomed the proposal`,
    ])
      expect(textsOf(received("by"), spoken, greeted(words)), textOf(words)).toHaveLength(3);
  });
});

describe("sights that the news names", () => {
  const news = paragraph("lead", [
    line(
      "lead",
      plain("a delegation visited Oakham, Reed and Hilltown to inspect works at three landing sites"),
    ),
  ]);
  const saw = (words: string): number =>
    withoutStatedElsewhere([...news, ...paragraph("agenda", [line("agenda[t]", plain(words))])])
      .slice(1)
      .flatMap(linesOf).length;

  it("are left out", () => {
    expect(saw("the delegation viewed the building works at the landing sites in Oakham and Hilltown")).toBe(
      0,
    );
  });

  it("stay with another name, without a name and with what was done there", () => {
    expect(saw("the delegation viewed the works at the landing sites in Lakeside")).toBe(1);
    expect(saw("the delegation viewed the works")).toBe(1);
    expect(saw("the delegation viewed the diving works at the landing sites in Reed")).toBe(1);
    expect(saw("the delegation viewed the works at the landing sites in Reed and met divers")).toBe(1);
  });
});

it("keeps the reception of another group by the same hosts", () => {
  const lee = mentioning(plain("Lee"), "lee");
  const received = (id: string, words: string, key: string): Line =>
    line(id, say`${mentioning(plain(words), key)} was received by ${lee}`);
  const first = received("agenda[a]", "a team of divers", "a");
  expect(textsOf(first, received("agenda[b]", "the group", "b"))).toHaveLength(2);
});

it("keeps sights of which the news says only that they were discussed", () => {
  const news = paragraph("lead", [
    line("lead", plain("a delegation visited Reed to discuss works at the landing sites in Oakham")),
  ]);
  const saw = line("agenda[t]", plain("the delegation viewed the works at the landing sites in Oakham"));
  expect(withoutStatedElsewhere([...news, ...paragraph("agenda", [saw])]).flatMap(linesOf)).toHaveLength(2);
});

describe("a reception by hosts who have received the guests", () => {
  const lee = mentioning(plain("Lee"), "lee");
  const first = line(
    "agenda[s]",
    say`the delegation came to the works and was received by ${mentioning(plain("Ann Lee"), "lee")}`,
  );
  const again = (words: ReturnType<typeof say>): number => textsOf(first, line("agenda[t]", words)).length;

  it("is left out", () => {
    expect(again(say`the delegation was received by ${lee}`)).toBe(1);
    expect(again(say`before the talks, the delegation was received at the works by ${lee}`)).toBe(1);
  });

  it("stays with another place, host or post", () => {
    expect(again(say`the delegation was received at the town hall by ${lee}`)).toBe(2);
    expect(again(say`the delegation was received by ${mentioning(plain("Ray"), "ray")}`)).toBe(2);
    expect(again(say`the delegation was received by ${lee}, head of the works`)).toBe(2);
  });
});

it("keeps a greeting to others than those who were received", () => {
  const received = say`the guests were received by ${mentioning(plain("Lee"), "lee")}`;
  const greeted = say`${mentioning(plain("Lee"), "lee")} welcomed the students of the course`;
  expect(textsOf(line("agenda[t]", received), line("agenda[t].remarks[r]", greeted))).toHaveLength(2);
});

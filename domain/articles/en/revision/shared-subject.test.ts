import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, OPEN, type Phrase, plain, say, textOf } from "../../phrase";
import { withSharedSubjects } from "./shared-subject";

const LEE = mentioning(plain("Lee"), "lee");
const KIM = mentioning(plain("Kim"), "kim");
const CHAIR = mentioning(plain(`Kim Sample, chair of the council${OPEN}`), "kim");

const article = (...sentences: Phrase[]): string[] =>
  withSharedSubjects([
    {
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: sentences.map((one, at) => line(`s${at}`, one)),
    },
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("neighbouring short sentences about the same people", () => {
  it("are one sentence with two predicates", () => {
    expect(article(say`${CHAIR} chaired the ceremony`, say`${KIM} read out a letter`)).toEqual([
      `Kim Sample, chair of the council${OPEN} chaired the ceremony and read out a letter`,
    ]);
  });

  it("are two where visitors came for something long, or spoke with their host about something", () => {
    const team = mentioning(plain("the delegation"), "@party");
    const joined = (aim: string, met: string): number =>
      article(say`${team} came to ${plain(aim)}`, say`${team} ${plain(met)}`).length;
    const long = "understand the role of the chamber in promoting trade by ferry in the valley";
    expect(joined("learn about mills", "met Lee")).toBe(1);
    expect(joined(long, "met Lee")).toBe(2);
    expect(joined("learn about mills", "met Lee for talks on trade")).toBe(2);
  });

  it("are one sentence about the visitors as a group, also where a sentence does not mark them", () => {
    const team = mentioning(plain("the delegation"), "@party");
    expect(
      article(say`${team} attended a banquet`, say`${plain("the delegation")} received pressed reeds`),
    ).toEqual(["the delegation attended a banquet and received pressed reeds"]);
  });

  it("stay apart behind whom the visitors consisted of", () => {
    const team = mentioning(plain("the delegation"), "@party");
    expect(article(say`${team} consisted of Lee and Kim`, say`${team} held a seminar`)).toHaveLength(2);
  });

  it("stay apart where the second names members, unless the first says who led them", () => {
    const team = mentioning(plain("the delegation"), "@party");
    const members = say`${team} included Lee`;
    expect(article(say`${team} visited Reed, accompanied by Ray`, members)).toHaveLength(2);
    expect(article(say`${team} was led by Kim`, members)).toHaveLength(1);
  });

  it("are a series where the second has two irregular verbs", () => {
    expect(article(say`${KIM} attended a service`, say`${KIM} paddled and rode a pony`)).toEqual([
      "Kim attended a service, paddled, and rode a pony",
    ]);
  });

  it("are a series where the second has two predicates of its own", () => {
    expect(
      article(say`${KIM} chaired the ceremony`, say`${KIM} welcomed the guests and stressed the need`),
    ).toEqual(["Kim chaired the ceremony, welcomed the guests, and stressed the need"]);
  });

  it("have one verb for two places, also after what opens the first, but not after a guide", () => {
    expect(article(say`That afternoon, ${KIM} toured City Hall`, say`${KIM} toured the school`)).toEqual([
      "That afternoon, Kim toured City Hall and the school",
    ]);
    const guided = [say`Guided by ${LEE}, ${KIM} toured City Hall`, say`${KIM} toured the school`];
    expect(article(...guided)).toEqual(guided.map(textOf));
    const other = [say`That afternoon, ${KIM} toured City Hall`, say`${KIM} met the staff`];
    expect(article(...other)).toEqual(other.map(textOf));
  });

  it("stay separate where the second is somewhere else than what opens the first", () => {
    const went = [say`At the mill, ${KIM} saw the looms`, say`${KIM} went on to the dam and saw the locks`];
    expect(article(...went)).toEqual(went.map(textOf));
    const toured = [say`At the mill, ${KIM} saw the looms`, say`${KIM} toured the dam and saw the locks`];
    expect(article(...toured)).toEqual(toured.map(textOf));
  });

  it("stay separate where the first says what the visitors came for, and the second who received them", () => {
    const team = mentioning(plain("the delegation"), "@party");
    expect(article(say`${team} visited Reed to study mills`, say`${team} was received by Lee`)).toHaveLength(
      2,
    );
  });

  it("stay separate where the subject differs, or the first names another subject", () => {
    const other = [say`${KIM} chaired the ceremony`, say`${LEE} read out a letter`];
    expect(article(...other)).toEqual(other.map(textOf));
    const both = [say`${LEE} thanked the council, and ${KIM} spoke of trade`, say`${LEE} promised help`];
    expect(article(...both)).toEqual(both.map(textOf));
  });

  it("are one about the delegation, also where the record names its head at one item only", () => {
    const [one, other] = ["kim", "@party"].map((who) => mentioning(plain("the delegation"), who));
    expect(article(say`${one} also toured the mill`, say`${other} took part in a feast`)).toEqual([
      "the delegation also toured the mill and took part in a feast",
    ]);
  });

  it("are a series where the record's own words of the first have two predicates", () => {
    expect(
      article(say`the guests rowed and watched the swans`, say`the visitors attended a concert`),
    ).toEqual(["the guests rowed, watched the swans, and attended a concert"]);
    const passive = [say`they were welcomed and guided by pupils`, say`they attended a concert`];
    expect(article(...passive)[0]).not.toContain("welcomed, guided");
  });

  it("stay separate where the first has two predicates already", () => {
    const all = [say`${KIM} gave a book and also wrote in the visitors' book`, say`${KIM} left`];
    expect(article(...all)).toEqual(all.map(textOf));
  });

  it("stay separate where one is long, quotes somebody or ends with a clause", () => {
    const long = plain(Array.from({ length: 28 }, () => "word").join(" "));
    for (const first of [
      say`${KIM} read ${long}`,
      say`${KIM} said: “Yes”`,
      say`${KIM} said that trade grows`,
    ]) {
      const all = [first, say`${KIM} left`];
      expect(article(...all)).toEqual(all.map(textOf));
    }
  });

  it("are a series where a short act precedes reported words with two verbs", () => {
    const stressed =
      "stressed that the spirit of the feast and the care of all its guests for the old town show what the people of the lake have in common";
    const said = say`${KIM} congratulated all on the feast and ${stressed}`;
    expect(article(say`${KIM} also laid a wreath in the park`, said)).toEqual([
      `Kim also laid a wreath in the park, congratulated all on the feast, and ${stressed}`,
    ]);
    const paused = [say`${KIM} laid a wreath, a lamp and a book in the park`, said];
    expect(article(...paused)).toEqual(paused.map(textOf));
  });

  it("are one where a statement without a comma precedes a willingness", () => {
    const willing = say`${KIM} expressed willingness to send teachers to the town`;
    expect(article(say`${KIM} said that grants are open to teachers`, willing)).toEqual([
      "Kim said that grants are open to teachers, and expressed willingness to send teachers to the town",
    ]);
    for (const first of [
      say`${KIM} said that grants are open, and that trade grows`,
      say`${KIM} said that it is a town where grants are open`,
    ])
      expect(article(first, willing)).toEqual([textOf(first), textOf(willing)]);
  });

  it("are one sentence about two acts ahead", () => {
    expect(
      article(say`${KIM} will visit the mill from March 6 to 8`, say`${KIM} will be in Reedham on March 6`),
    ).toEqual(["Kim will visit the mill from March 6 to 8 and will be in Reedham on March 6"]);
    const several = [say`${KIM} will visit the mill, and will rest`, say`${KIM} will be in Reedham`];
    expect(article(...several)).toEqual(several.map(textOf));
  });

  it("leave a second verb of a statement where it is", () => {
    const all = [say`${KIM} chaired the talks`, say`${KIM} said that trade grew and reached a peak`];
    expect(article(...all)).toEqual(all.map(textOf));
  });
});

import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { pastClause } from "./past";

const past = (did: string): string => textOf(pastClause(plain("they"), plain(did), plain("")));

describe("what somebody did", () => {
  it("is in the past, with a second verb after it", () => {
    expect(past("hold a series of meetings and visit centres of excellence")).toBe(
      "they held a series of meetings and visited centres of excellence",
    );
    expect(past("pay a call and then meet the dockers")).toBe("they paid a call and then met the dockers");
  });

  it("has a passive in the past, also behind another verb", () => {
    const [act, by] = ["attend the harvest meeting and be introduced to the growers", plain("Ann Lee")];
    expect(textOf(pastClause(by, plain(act), plain("")))).toBe(
      "Ann Lee attended the harvest meeting and was introduced to the growers",
    );
    expect(past("be shown around the mill")).toBe("they were shown around the mill");
    expect(past("urge the mill to reopen and be counted as a partner")).toContain("and be counted");
    expect(past("tour the mill and be told about nets")).toContain("and were told");
    const minister = plain("Ann Lee, Minister of Trade and Industry of Norland,");
    expect(textOf(pastClause(minister, plain("be given a map"), plain("")))).toContain(", was given a map");
    const both = plain("Ann Lee, Minister of Trade, and Bo Ray");
    expect(textOf(pastClause(both, plain("be given a map"), plain("")))).toContain(" were given a map");
    expect(textOf(pastClause(plain("the Reed and Lindow delegation"), plain(act), plain("")))).toContain(
      "and was introduced",
    );
  });

  it("has a second verb in the past behind an object of two nouns", () => {
    expect(past("join the lake and harvest celebrations and fly kites with the dockers")).toBe(
      "they joined the lake and harvest celebrations and flew kites with the dockers",
    );
  });

  it("has a second verb in the past that is a noun before other words", () => {
    expect(past("meet officials of the port face to face and sign memorandums of understanding")).toBe(
      "they met officials of the port face to face and signed memorandums of understanding",
    );
    expect(past("invite the firms to meet bakers and sign contracts")).toContain("and sign contracts");
    expect(past("put up a flag and sign boards")).toContain("and sign boards");
  });

  it("has its second verb in the past, also before an article or a particle", () => {
    expect(past("pay last respects to the dead and write in the book")).toBe(
      "they paid last respects to the dead and wrote in the book",
    );
    expect(past("visit classes and contribute to lessons")).toBe(
      "they visited classes and contributed to lessons",
    );
    expect(past("develop plans and draw up the notes")).toBe("they developed plans and drew up the notes");
    expect(past("meet the mayor and the council, and work on the plan")).not.toContain("the counciled");
    expect(past("inspect the port and draft a report")).toBe("they inspected the port and drafted a report");
    expect(past("visit trainees who were at the harbor, and encourage them to study")).toBe(
      "they visited trainees who were at the harbor, and encouraged them to study",
    );
    expect(past("hand out books for pupils and for them alone")).toContain("and for them alone");
  });

  it("has its second verb in the past before a noun without an article", () => {
    expect(past("attend lessons and bake bread")).toBe("they attended lessons and baked bread");
    expect(past("go sightseeing at the mill and the lake and pick wild plums")).toBe(
      "they went sightseeing at the mill and the lake and picked wild plums",
    );
  });

  it("has a pastime as its second verb in the past", () => {
    expect(past("practise knots in the boat club or play table tennis")).toBe(
      "they practised knots in the boat club or played table tennis",
    );
    expect(past("learn about reeds and paint lilies on fans in ink")).toBe(
      "they learned about reeds and painted lilies on fans in ink",
    );
    expect(past("bake bread and try origami")).toBe("they baked bread and tried origami");
    expect(past("visit the school and play areas")).toBe("they visited the school and play areas");
    expect(past("tour the mill and paint shops")).toBe("they toured the mill and paint shops");
  });

  it("has the verbs of a list in the past", () => {
    expect(past("study the rules of the lake, practise on the water and take tests for five days")).toBe(
      "they studied the rules of the lake, practised on the water and took tests for five days",
    );
    expect(past("tour the mill, plant a tree and visit the port")).toBe(
      "they toured the mill, planted a tree and visited the port",
    );
    expect(past("visit the port, its mill on the lake and the museum")).toBe(
      "they visited the port, its mill on the lake and the museum",
    );
    expect(past("meet the mayor, who was ill, the clerk and visit the port")).toContain("who was ill, the");
  });

  it("keeps an adverb in front of the verb", () => {
    expect(past("officially launch the fair")).toBe("they officially launched the fair");
    expect(past("jointly plant a tree and then visit the port")).toBe(
      "they jointly planted a tree and then visited the port",
    );
    expect(past("apply for a berth")).toBe("they applied for a berth");
  });

  it("has the forms of irregular verbs", () => {
    expect(past("ride the first train")).toBe("they rode the first train");
    expect(past("throw a party")).toBe("they threw a party");
  });

  it("has its second verb in the past before an adjective or a noun", () => {
    expect(past("call on the harbor master and seek early redress")).toBe(
      "they called on the harbor master and sought early redress",
    );
    expect(past("meet the mayor, and express deep concern")).toBe(
      "they met the mayor, and expressed deep concern",
    );
    expect(past("ask the council to study the plan and seek early redress")).toContain("and seek early");
    expect(past("watch the ferries and express trains")).toContain("and express trains");
  });

  it("doubles the last letter of short verbs only", () => {
    expect(past("chat with the dockers")).toBe("they chatted with the dockers");
    expect(past("visit the port")).toBe("they visited the port");
    expect(past("tour the port")).toBe("they toured the port");
  });

  it("has two verbs of one object in the past", () => {
    expect(past("dismantle and reassemble 30 broken pumps")).toBe(
      "they dismantled and reassembled 30 broken pumps",
    );
    expect(past("clear the path and fix 12 lamps")).toBe("they cleared the path and fixed 12 lamps");
    expect(past("visit the mill and about 30 farms")).toBe("they visited the mill and about 30 farms");
  });

  it("keeps nouns that look like verbs", () => {
    expect(past("discuss trade and tour operators")).toBe("they discussed trade and tour operators");
  });
});

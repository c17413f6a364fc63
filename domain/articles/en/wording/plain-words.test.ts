import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { actsNotNouns, hadMeal } from "./acts-not-nouns";
import { ofThoseThanked, ofTwoParties } from "./own-things";

const said = (text: string): string =>
  textOf(
    reworded({ id: "x", words: plain(text, ["x"]) }, [actsNotNouns, ofThoseThanked, ofTwoParties]).words,
  );

describe("an act that is named by a noun", () => {
  it("is said by its verb, in the number of its thing", () => {
    expect(said("the playing of the anthems of Hilland and Lakeland took place at noon")).toBe(
      "the anthems of Hilland and Lakeland were played at noon",
    );
    expect(said("On 3 May, the inauguration of the office of the port was held in Reedham")).toBe(
      "On 3 May, the office of the port was inaugurated in Reedham",
    );
  });

  it("stays where the noun is not the act", () => {
    for (const one of [
      "the opening ceremony of the fair was held at noon",
      "the launch was held to raise funds",
    ])
      expect(said(one)).toBe(one);
  });
});

describe("what somebody is thanked for", () => {
  it("is theirs", () => {
    expect(said("Ann Lee thanked the staff of the mill for the warm welcome and said that it is open")).toBe(
      "Ann Lee thanked the staff of the mill for their warm welcome and said that it is open",
    );
    expect(said("Ann Lee thanked the university for the hospitality")).toBe(
      "Ann Lee thanked the university for its hospitality",
    );
  });

  it("keeps its article of a person, in a list, and where it says whose it is", () => {
    for (const one of [
      "Ann Lee thanked Reed for the hospitality",
      "Ann Lee thanked the college for the welcome, the talk and the tour",
      "Ann Lee thanked the city for the support of its schools",
    ])
      expect(said(one)).toBe(one);
  });
});

describe("what two parties have with each other", () => {
  it("is theirs where they sign", () => {
    expect(said("Reedham and Lowham signed a declaration on the sister city relationship on May 3")).toBe(
      "Reedham and Lowham signed a declaration on their sister city relationship on May 3",
    );
    expect(said("Reedham and Lowham signed a pact on the partnership between their ports")).toBe(
      "Reedham and Lowham signed a pact on the partnership between their ports",
    );
  });
});

describe("a meal that somebody had", () => {
  it("has no article, unless something describes it", () => {
    const had = (text: string): string =>
      textOf(reworded({ id: "x", words: plain(text, ["x"]) }, [hadMeal]).words);
    expect(had("Ann Lee had a lunch with the staff")).toBe("Ann Lee had lunch with the staff");
    expect(had("Ann Lee had a working lunch with the staff")).toBe(
      "Ann Lee had a working lunch with the staff",
    );
  });
});

import { describe, expect, it } from "vitest";
import { naming, plain, say, shortForm, textOf } from "../../phrase";
import {
  andList,
  definite,
  isPlural,
  nounList,
  sentenceText,
  theName,
  vowelSound,
  withArticle,
} from "./grammar";
import { pluralTitle } from "./title-nouns";

describe("the article of a title", () => {
  it("is indefinite for a kind of document, definite for a name", () => {
    expect(withArticle("Memorandum of Cooperation")).toBe("a Memorandum of Cooperation");
    expect(withArticle("Framework Agreement")).toBe("a Framework Agreement");
    expect(withArticle("Harbor Convention")).toBe("the Harbor Convention");
    expect(withArticle("police patrol boat Lake Queen")).toBe("the police patrol boat Lake Queen");
    expect(withArticle("police patrol boat")).toBe("a police patrol boat");
    expect(withArticle("first political consultations")).toBe("the first political consultations");
    expect(withArticle("first aid kits")).toBe("first aid kits");
    expect(withArticle("first day's briefing")).toBe("the first day's briefing");
    expect(withArticle("memorandum of cooperation")).toBe("a memorandum of cooperation");
    expect(["first session", "second working session"].map(withArticle)).toEqual([
      "the first session",
      "the second working session",
    ]);
  });

  it("is definite for the name of a building after an adjective", () => {
    expect(withArticle("newly built Reed Lane Primary School")).toBe(
      "the newly built Reed Lane Primary School",
    );
    expect(withArticle("new primary school")).toBe("a new primary school");
  });

  it("is omitted before a part of known people", () => {
    expect(definite("some of the boat builders")).toBe("some of the boat builders");
    expect(definite("some boat builders")).toBe("the boat builders");
    expect(definite("Lakeland's boat builders")).toBe("Lakeland's boat builders");
    expect(definite("another group of boat builders")).toBe("the other group of boat builders");
    expect(definite("one group of boat builders")).toBe("the group of boat builders");
  });

  it("is definite for an ordinal", () => {
    expect(withArticle("3rd meeting of the Lake Committee")).toBe("the 3rd meeting of the Lake Committee");
    expect(withArticle("19th century boathouse")).toBe("a 19th century boathouse");
  });

  it("is absent before uncountable nouns, whatever happens to them", () => {
    expect(withArticle("lake equipment valued at $5,000")).toBe("lake equipment valued at $5,000");
    expect(withArticle("boat donated by the club")).toBe("a boat donated by the club");
  });

  it("is absent before an uncountable noun and another with its own", () => {
    expect(withArticle("rice and a boat")).toBe("rice and a boat");
    expect(withArticle("boat and a motor")).toBe("a boat and a motor");
  });

  it("is absent before figures", () => {
    expect(withArticle("133 carved masks recovered from a collection in Norland")).toBe(
      "133 carved masks recovered from a collection in Norland",
    );
    expect(withArticle("30-day course")).toBe("a 30-day course");
  });

  it("is indefinite for a memorandum on several matters", () => {
    expect(withArticle("Memorandum of Friendship and Lake Cooperation")).toBe(
      "a Memorandum of Friendship and Lake Cooperation",
    );
  });

  it("is definite where there is one", () => {
    expect(withArticle("annual Lake Society reception")).toBe("the annual Lake Society reception");
    expect(withArticle("opening of the exhibition")).toBe("the opening of the exhibition");
    expect(withArticle("annual report")).toBe("an annual report");
  });
});

describe("the article of an organization", () => {
  it("is missing from a vague number", () => {
    const called = (name: string): string => theName(name, undefined, "organization");
    expect(called("various Lakeland schools and clubs")).toBe("various Lakeland schools and clubs");
    expect(called("local chamber of crafts")).toBe("the local chamber of crafts");
  });

  it("precedes an authority by its kind of place", () => {
    const called = (name: string): string => theName(name, undefined, "organization");
    expect(called("City of Reedham")).toBe("the City of Reedham");
    expect(called("Province of Lakeland")).toBe("the Province of Lakeland");
    expect(theName("City of Reedham", false, "organization")).toBe("City of Reedham");
  });

  it("is missing behind somebody's name, not behind whom something is for", () => {
    const called = (name: string): string => theName(name, undefined, "organization");
    expect(called("St. Anne's School for the Deaf")).toBe("St. Anne's School for the Deaf");
    expect(called("Reed's Council of Crafts")).toBe("Reed's Council of Crafts");
    expect(called("Women's Federation of Reedham")).toBe("the Women's Federation of Reedham");
  });
});

describe("the article of a place", () => {
  it("is missing from organizations and halls that are names", () => {
    const called = (name: string): string => theName(name, undefined, "organization");
    expect(called("Reed University of Technology")).toBe("Reed University of Technology");
    expect(called("National University of Science")).toBe("the National University of Science");
    expect(called("University of Technology")).toBe("the University of Technology");
    const named = (name: string): string => theName(name, undefined, "place");
    expect(["Admiralty House", "City Hall", "Lakeside Town Hall"].map(named)).toEqual([
      "Admiralty House",
      "City Hall",
      "Lakeside Town Hall",
    ]);
    expect(named("Opera House")).toBe("the Opera House");
    expect(named("Lakeside Concert Hall")).toBe("the Lakeside Concert Hall");
  });
});

describe("a sentence that begins with a number", () => {
  it("prints a bracket once that the name has already", () => {
    expect(sentenceText(plain("it met staff of Rice Station (LRS/Lakrice) (Lakrice)"))).toBe(
      "It met staff of Rice Station (LRS/Lakrice).",
    );
    expect(sentenceText(plain("it met staff of Rice Station (LRS) (closed)"))).toContain("(LRS) (closed)");
  });

  it("has it in words, dates and larger numbers apart", () => {
    const article = (text: string): string => sentenceText(plain(text));
    expect(article("32 producers came")).toBe("Thirty-two producers came.");
    expect(article("40 farmers came")).toBe("Forty farmers came.");
    expect(article("15 boats sailed")).toBe("Fifteen boats sailed.");
    expect(article("14 October was chosen")).toBe("14 October was chosen.");
    expect(article("320 producers came")).toBe("A total of 320 producers came.");
  });
});

describe("the indefinite article", () => {
  it("follows the sound of the word", () => {
    expect(["Uzbekistan", "industrial", "hour"].map(vowelSound)).toEqual([true, true, true]);
    expect(["Ugandan", "Ukrainian", "university", "port"].map(vowelSound)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("is a before an abbreviation whose first letter is U", () => {
    expect(["US", "U.N.", "UNESCO", "Ulaanbaatar"].map(vowelSound)).toEqual([false, false, false, true]);
  });
});

describe("the plural of a title", () => {
  it("is that of a noun for those who do something, and uncertain for others", () => {
    expect(["Councilor", "deputy speaker", "Vice-Chancellor", "honorary treasurer"].map(pluralTitle)).toEqual(
      ["Councilors", "deputy speakers", "Vice-Chancellors", "honorary treasurers"],
    );
    expect(["Vice Consul-General", "Consul General", "Secretary-General"].map(pluralTitle)).toEqual([
      "Vice Consuls-General",
      "Consuls General",
      "Secretaries-General",
    ]);
    for (const title of [
      "Major General",
      "Minister for Labor",
      "Secretary to the Governor",
      "Director of Ports",
    ])
      expect(pluralTitle(title)).toBeUndefined();
  });
});

describe("a list with a series inside", () => {
  const listed = (...texts: string[]): string => textOf(andList(texts.map((text) => plain(text))));
  it("has commas where only its last member has an apposition", () => {
    expect(listed("the port", "the Lake Museum", "the Hub, a workspace for artists")).toBe(
      "the port, the Lake Museum and the Hub, a workspace for artists",
    );
    expect(listed("the port", "the Hub, a workspace for artists", "the Lake Museum")).toContain("; and ");
  });
  it("has commas where only one member is a series", () => {
    expect(listed("the port", "exchanges of staff, students and books", "the ferry")).toBe(
      "the port, exchanges of staff, students and books, and the ferry",
    );
  });
  it("has semicolons where a series is one of five members", () => {
    const all = ["salt and tin", "tea", "small, mid-sized and family firms", "boats", "the ferry"];
    expect(listed(...all)).toBe("salt and tin; tea; small, mid-sized and family firms; boats; and the ferry");
  });
  it("has semicolons where one is a long series before another member", () => {
    const long = "fairs on salt, tin, wool and silk";
    expect(listed("the port", long, "the ferry")).toBe(`the port; ${long}; and the ferry`);
    expect(listed("the port", "the ferry", long)).toBe(`the port, the ferry, and ${long}`);
  });
  it("has semicolons where two are, or where the comma is that of a name and its post", () => {
    expect(listed("salt, tin and wool", "tea, rice and silk", "ships")).toBe(
      "salt, tin and wool; tea, rice and silk; and ships",
    );
    expect(listed("Ann Ray, head of trade and industry", "Bo Lund", "Cy Marr")).toBe(
      "Ann Ray, head of trade and industry; Bo Lund; and Cy Marr",
    );
    expect(listed("a fair, which Ann Ray and Bo Lund opened", "a tour", "a dinner")).toBe(
      "a fair, which Ann Ray and Bo Lund opened; a tour; and a dinner",
    );
  });
});

describe("a list of nouns", () => {
  it("says once whose they are", () => {
    expect(textOf(nounList([plain("the history of the port"), plain("its services")]))).toBe(
      "the port's history and services",
    );
  });

  it("is that of two things in one member", () => {
    expect(
      textOf(nounList([plain("the founding of the museum"), plain("its activity and collections")])),
    ).toBe("the museum's founding, activity and collections");
  });

  it("keeps the name of a place, which does not belong to itself", () => {
    expect(textOf(nounList([plain("the city of Reedham"), plain("its boat building")]))).toBe(
      "the city of Reedham and its boat building",
    );
  });
});

describe("the number of a name", () => {
  it("is that of the event in front of it", () => {
    expect(isPlural("the online meeting Reedham Afloat, Presidents of Clubs")).toBe(false);
    expect(isPlural("the Boat Conference “Ambassadors of the Lake”")).toBe(false);
    expect(isPlural("the presidents of clubs")).toBe(true);
    expect(isPlural("presentations about each lake")).toBe(true);
    expect(isPlural("memoranda of understanding")).toBe(true);
    expect(isPlural("15 pupils aged between 12 and 15")).toBe(true);
    expect(isPlural("a girl aged 12")).toBe(false);
  });
});

describe("two organizations", () => {
  it("have no comma between them where the series in a name ends before its bracket", () => {
    const list = (...names: string[]): string => textOf(andList(names.map((name) => plain(name))));
    const ministry = "the Ministry of Land, Water and Trade";
    expect(list(`${ministry} of Lakeland`, "the Reed Authority")).toBe(
      `${ministry} of Lakeland and the Reed Authority`,
    );
    expect(list(`${ministry} (MLWT) of Lakeland`, "the Reed Authority")).toBe(
      `${ministry} (MLWT) of Lakeland and the Reed Authority`,
    );
    expect(list(ministry, "the Reed Authority")).toBe(`${ministry}, and the Reed Authority`);
    expect(list("the City and County of Reedham", "Mill Town")).toBe(
      "the City and County of Reedham and Mill Town",
    );
  });
});

it("names a university again in full beside another one, also where that is called by its short form", () => {
  const reed = naming(plain("Reed University"), {
    id: "Reed University",
    of: "",
    noun: "university",
    apart: "Reed University",
  });
  const hill = { id: "Hill University of Boats", of: "", noun: "university" };
  const short = naming(
    shortForm("HUB", { id: "h", full: "Hill University of Boats", clear: false }, []),
    hill,
  );
  expect(
    sentenceText(say`Lee, dean of ${reed}; Ray, dean of ${short}; and officials of ${short} and ${reed}`),
  ).toBe("Lee, dean of Reed University; Ray, dean of HUB; and officials of HUB and Reed University.");
});

import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const gift = (by: string[], to: string[], ...points: string[]) => ({
  key: `g-${by.join("-")}`,
  type: "gift",
  by,
  to: { participants: to },
  points: points.map(en),
});

/** The article of talks, after which an item says that something was handed over. */
const written = (item: object, outcomes: object[] = [], people: object[] = []): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Ann Exemplar meets Bo Sample"),
    city: en("Reedham"),
    participants: [
      personOf("ann", "Ann Exemplar", "Director", "Reed Institute", { side: "host", roles: ["receiver"] }),
      personOf("bo", "Bo Sample", "Dean", "Lakeside College", { side: "guest" }),
      ...people,
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [{ key: "r", by: ["bo"], act: "say", points: [en("the lake needed care")] }],
      },
      { key: "h", activity: "handover", ...item },
    ],
    outcomes,
  });

const both = [{ key: "ann" }, { key: "bo" }];

describe("gifts both ways", () => {
  const souvenirs = { title: en("souvenirs"), people: both, outcomes: ["g-ann", "g-bo"] };

  it("are one sentence, which the item's title does not repeat", () => {
    const text = written(souvenirs, [
      gift(["ann"], ["bo"], "a souvenir"),
      gift(["bo"], ["ann"], "a souvenir"),
    ]);
    expect(text).toContain("Exemplar and Sample then exchanged souvenirs.");
    expect(text).not.toMatch(/Souvenirs were presented|attended the handover|presented \S+ with/);
  });

  it("recorded as one gift of both sides are not a gift to nobody, or to the givers", () => {
    for (const to of [undefined, ["ann", "bo"]]) {
      const mutual = { key: "g", type: "gift", points: [en("souvenirs")], by: ["ann", "bo"] };
      const text = written({ title: en("souvenirs"), people: both, outcomes: ["g"] }, [
        { ...mutual, ...(to && { to: { participants: to } }) },
      ]);
      expect(text).toContain("Exemplar and Sample then exchanged souvenirs.");
      expect(text).not.toMatch(/received souvenirs|gave souvenirs/);
    }
  });

  it("name both things where they differ", () => {
    const text = written(souvenirs, [
      gift(["ann"], ["bo"], "a reed vase"),
      gift(["bo"], ["ann"], "a book on lakes"),
    ]);
    expect(text).toContain(
      "Exemplar presented Sample with a reed vase and received a book on lakes in return.",
    );
    expect(text).not.toContain("attended");
  });

  it("stay two sentences where one of the things takes many words", () => {
    const scroll = "a scroll with a poem to be displayed at the City Hall of Reedham";
    const text = written(souvenirs, [gift(["ann"], ["bo"], "a reed vase"), gift(["bo"], ["ann"], scroll)]);
    expect(text).toContain(`presented Sample with a reed vase. In return, Exemplar received ${scroll}.`);
    expect(text).not.toMatch(/[Ss]ouvenirs/);
  });

  it("are mutual where the thing has no simple plural", () => {
    const photo = "a photograph of the lake";
    const text = written({ ...souvenirs, title: undefined }, [
      gift(["ann"], ["bo"], photo),
      gift(["bo"], ["ann"], photo),
    ]);
    expect(text).toContain("Exemplar and Sample presented each other with a photograph of the lake.");
  });

  it("need no separate item", () => {
    const text = written(
      {
        title: en("a model boat"),
        people: [
          { key: "ann", as: "head" },
          { key: "bo", as: "receiver" },
        ],
      },
      [gift(["ann"], ["bo"], "a plaque"), gift(["bo"], ["ann"], "a plaque")],
    );
    expect(text).toContain("exchanged plaques.");
    expect(text).toContain("model boat");
  });

  it("name those who only attended", () => {
    const text = written(
      { ...souvenirs, people: [...both, { key: "cy" }] },
      [gift(["ann"], ["bo"], "a souvenir"), gift(["bo"], ["ann"], "a souvenir")],
      [personOf("cy", "Cy Model", "Registrar", "Lakeside College", { side: "guest" })],
    );
    // The title names Sample alone, so that Model is introduced here.
    expect(text).toContain(
      "exchanged souvenirs. Cy Model, Registrar of the college, attended the presentation.",
    );
  });
});

describe("a gift one way", () => {
  it("is one sentence with the item of which it is all that is known", () => {
    const text = written({ title: en("souvenir"), people: both, outcomes: ["g-ann"] }, [
      gift(["ann"], ["bo"], "a souvenir"),
    ]);
    expect(text).toContain("Exemplar presented the dean with a souvenir.");
    expect(text).not.toMatch(/A souvenir was presented|attended/);
  });
});

describe("an item of which only the title says what was given", () => {
  it("says in one sentence who attended, and not who gave", () => {
    const text = written({ title: en("souvenirs"), people: both });
    expect(text).toContain("Exemplar and Sample then attended the presentation of souvenirs.");
    expect(text).not.toMatch(/Souvenirs were presented|exchanged/);
  });

  it("names the participants of an exchange", () => {
    expect(written({ title: en("exchange of gifts"), people: both })).toContain(
      "Exemplar and Sample then exchanged gifts.",
    );
    expect(written({ title: en("exchange of gifts") })).toContain("Gifts were exchanged.");
  });

  it("does not hand over a handover", () => {
    const text = written({ title: en("handover of the boats"), people: [{ key: "ann", as: "head" }] });
    expect(text).toContain("Exemplar then handed over the boats.");
  });
});

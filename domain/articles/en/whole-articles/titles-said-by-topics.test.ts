import { describe, expect, it } from "vitest";
import { en, personOfSide, speech, textOfEvent } from "./lake-town.test-data";

const visit = (...agenda: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Mere delegation visits Reedham"),
    city: en("Reedham"),
    participants: [
      personOfSide("m", "Ann Lee", "Mayor of Mere", "guest", { roles: ["head"] }),
      personOfSide("h", "Hal Ivy", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      personOfSide("r", "Ray Moe", "Clerk of Reedham", "host", { presence: "remote" }),
    ],
    agenda,
  });

const item = (activity: string, title: string, ...topics: string[]) => ({
  key: `${activity}${title}`.replace(/\W/g, ""),
  activity,
  title: en(title),
  topics: topics.map(en),
});

describe("a title of talks that their topics say", () => {
  it("is not stated beside the verb", () => {
    const text = visit(item("talks", "discussions", "the price of boats", "the depth of the lake"));
    expect(text).toMatch(/discussed the price of boats/);
    expect(text).not.toMatch(/[Aa]t discussions/);
  });

  it("is stated only for what the topics leave out", () => {
    const trade = visit(item("discussion", "discussion of joint trade", "forms of joint trade"));
    expect(trade).toContain("discussed forms of joint trade");
    expect(trade).not.toContain("discussion of joint trade");
    expect(visit(item("discussion", "discussion of joint trade", "the price of boats"))).toContain(
      "discussion of joint trade",
    );
  });

  it("is stated for short words and figures too", () => {
    expect(visit(item("talks", "talks on AI", "prices"))).toContain("talks on AI");
    expect(visit(item("talks", "discussion of EU aid", "aid"))).toContain("discussion of EU aid");
    expect(visit(item("talks", "talks on Pier 7", "the pier"))).toContain("talks on Pier 7");
    expect(visit(item("presentation", "presentation of the AI lab", "prices"))).toContain(
      "A presentation of the AI lab covered prices.",
    );
  });
});

describe("a presentation without a known speaker", () => {
  it("is of what its title and topics name", () => {
    expect(
      visit(item("presentation", "presentation of the two towns", "the harbours of the two towns")),
    ).toContain("The harbours of the two towns were presented.");
  });

  it("is of one thing and another", () => {
    const one = "presentation of the mill";
    expect(visit(item("presentation", one, "the mill"))).toContain("The mill was presented.");
    expect(visit(item("presentation", one, "the mill and the looms"))).toContain(
      "The mill and the looms were presented.",
    );
  });

  it("covers what 'presented' does not fit", () => {
    for (const [title, topic] of [
      ["presentation of the budget", "how the budget of the town is spent"],
      ["presentation of the port", "the port, which opened in 2010"],
      ["presentation of news", "news"],
      ["presentation of gifts", "gifts of both towns"],
      ["presentation of the park", "the reed and rope park"],
    ] as const) {
      const text = visit(item("presentation", title, topic));
      expect(text).toContain(topic);
      expect(text).not.toMatch(/(?:was|were) presented/);
    }
  });

  it("keeps the presenter whom the title names", () => {
    expect(visit(item("presentation", "presentation of the mill by Di Low", "the mill"))).toContain(
      "by Di Low",
    );
  });

  it("deals with its topics where it is a session", () => {
    expect(visit(item("presentation", "working session", "the plans of the harbour"))).toContain(
      "A working session dealt with the plans of the harbour.",
    );
  });
});

describe("an online message", () => {
  it("says that its only speaker was not there", () => {
    const text = visit({
      key: "o",
      activity: "speeches",
      title: en("online message"),
      online: "partly",
      people: [{ key: "r", as: "speaker" }],
      remarks: [speech("r")],
    });
    expect(text).toContain("In an online message, Ray Moe, Clerk of Reedham, said");
  });
});

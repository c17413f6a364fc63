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
});

describe("a presentation without a known speaker", () => {
  it("is of what its title and topics name", () => {
    expect(
      visit(item("presentation", "presentation of the two towns", "the harbours of the two towns")),
    ).toContain("The harbours of the two towns were presented.");
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

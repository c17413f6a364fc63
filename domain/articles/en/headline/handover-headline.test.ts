import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const given = (title: string, giver = "Ambassador of Japan to Norland"): string =>
  textOfEvent({
    kind: "other",
    title: en(title),
    home: town,
    city: en("Reedham"),
    participants: [
      {
        ...personOf("a", "Ann Lee", giver, "Lake Boats", { side: "guest" }),
        ...(giver.startsWith("Amb") ? { posts: [{ title: en(giver) }] } : {}),
      },
      person("m", "Bo Ray", "Mayor", { name: en("Reedham Council"), kind: "government" }, { side: "host" }),
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("two new boats"),
        people: [
          { key: "a", as: "head" },
          { key: "m", as: "receiver" },
        ],
      },
    ],
    news: "h",
  });

describe("the headline of a handover", () => {
  it("says who gave what to whom where the title does not", () => {
    expect(given("Boats for Reedham")).toMatch(/^Japan hands over two new boats to Reedham Council\n/);
    expect(given("Boats for Reedham", "manager")).toMatch(/^Lake Boats hands over two new boats to Reedham/);
  });

  it("is the title that does", () => {
    expect(given("Japan gives boats to Reedham")).toMatch(/^Japan gives boats to Reedham\n/);
  });
});

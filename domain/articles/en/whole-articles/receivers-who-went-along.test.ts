import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const port = { name: en("Reedham Port Authority"), the: true, kind: "government" };
const ministry = { name: en("Ministry of Lakes"), the: true, kind: "government" };

const inspection = (roles: string[]): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Lakes minister reviews projects at Reedham Port"),
    city: en("Reedham"),
    venue: { name: en("Reedham Port"), the: false, organization: port },
    purpose: en("review the progress of the port's projects"),
    participants: [
      person("m", "Max Mead", "Minister", ministry, { side: "guest" }),
      person("a", "Ann Lee", "Chairman", port, { side: "host", roles }),
      { key: "o", group: en("officials"), of: [port], side: "host" },
    ],
    agenda: [
      {
        key: "r",
        activity: "presentation",
        people: [{ key: "m", as: "head" }, { key: "a" }, { key: "o" }],
        topics: [en("projects under way")],
        remarks: [
          {
            key: "s",
            by: ["m"],
            act: "require",
            whom: en("port officials"),
            points: [en("complete the pier soon")],
          },
        ],
      },
    ],
  });

describe("a host who received the visitor and went along", () => {
  it("is named once for both", () => {
    const article = inspection(["receiver", "escort"]);
    expect(article).toMatch(/received and accompanied by Ann Lee/);
    expect(article.match(/received/g)).toHaveLength(1);
  });

  it("only accompanied the visitor where nothing else is recorded", () => {
    const article = inspection(["escort"]);
    expect(article).toContain("accompanied by Ann Lee");
    expect(article).not.toContain("received");
  });
});

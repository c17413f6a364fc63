import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const league = { name: en("Hill League of Growers"), the: true, kind: "association" };
const network = { name: en("Norland Network of Lake Friends"), the: true, kind: "association" };
const office = { name: en("Reed Dike Office"), the: true, kind: "government" };

describe("an invitation to another event", () => {
  it("does not place that event where it was handed over", () => {
    const written = textOfEvent({
      kind: "outbound_visit",
      title: en("Growers invite Reedham to Lake Fair"),
      news: "i",
      city: en("Reedham"),
      areas: [en("the Reedland region")],
      delegations: [{ key: "d", name: en("Norland delegation"), the: true, side: "guest", head: "a" }],
      participants: [
        person("c", "Cy Dee", "director", office, { side: "host" }),
        person("a", "Ann Lee", "president and founder", league, { side: "guest", delegation: "d" }),
        person("b", "Bo Ray", "head and executive chairman of the board", network, { side: "guest" }),
      ],
      agenda: [
        {
          key: "i",
          activity: "handover",
          title: en("official invitation to take part in the eighth edition of the Lake Fair"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "head" },
            { key: "c", as: "receiver" },
          ],
        },
      ],
    });
    expect(written).toContain("in Reedham, the Reedland region, Ann Lee");
    expect(written).not.toContain("Lake Fair in");
  });
});

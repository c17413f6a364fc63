import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const council = { name: en("Reed Council"), the: true, kind: "government" };
const dairy = { name: en("Lake Dairy Cooperative"), the: true, kind: "company" };

describe("somebody of a place that the sentence of a tour names first", () => {
  it("leads the visitors behind the name of the place", () => {
    const text = textOfEvent({
      kind: "inspection",
      title: en("Council inspects farms"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "lee" }],
      participants: [
        person("lee", "Ann Lee", "Leader", council, { side: "guest", delegation: "d", roles: ["head"] }),
        person("ray", "Bo Ray", "General Manager", dairy, { side: "host" }),
      ],
      agenda: [
        { key: "s", activity: "tour", people: [{ key: "lee", as: "head" }], saw: [en("a potato field")] },
        {
          key: "t",
          activity: "tour",
          people: [
            { key: "lee", as: "head" },
            { key: "ray", as: "guide" },
          ],
          venue: { name: en("Lake Dairy Cooperative"), the: true, organization: dairy },
          saw: [en("the seed store"), en("the milking parlour")],
        },
      ],
    });
    expect(text.indexOf("Lake Dairy Cooperative")).toBeLessThan(text.indexOf("Bo Ray"));
    expect(text).toMatch(/where Bo Ray, General Manager of the cooperative, showed it the seed store/);
    expect(text).not.toMatch(/[Gg]uided by [^.]*Bo Ray[^.]*, (?:the delegation|Lee) /);
  });
});

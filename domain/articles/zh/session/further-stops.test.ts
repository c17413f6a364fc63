import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// Several stops of one tour, at an invented visit.

it("has one verb for stops of which only the place is known", () => {
  const stop = (key: string, city: string, name: string): object => ({
    key,
    activity: "tour",
    city: zh(city),
    venue: { name: zh(name) },
  });
  const article = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨开发区赴沿海地区考察"),
      areas: [zh("松山"), zh("云雀"), zh("北原")],
      delegations: [{ key: "d", name: zh("湖滨开发区考察团"), side: "guest", head: "an" }],
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: { name: zh("湖滨开发区"), kind: "zone" }, title: zh("主任") }],
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
      ],
      agenda: [
        { key: "a", activity: "tour", city: zh("松山"), saw: [zh("样例创新工厂"), zh("虚构展馆")] },
        stop("b", "云雀", "云雀经济开发区"),
        stop("c", "北原", "北原经济开发区"),
      ],
    }),
    "zh",
  );
  expect(article).toContain("，并参观了云雀经济开发区和北原经济开发区");
  expect(article).not.toMatch(/参观了[^。]*；参观了/);
});

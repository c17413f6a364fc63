import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const city = (name: string) => ({ name: en(name), kind: "government" });
const heads = [
  ["a", "Ann Lee", "mayor of the old town", "Alderham"],
  ["b", "Bo Ray", "governor of the lake district", "Birchham"],
  ["c", "Cy Poe", "deputy secretary of the council", "Cedarham"],
] as const;
const guests = heads.map(([key, name, title, of]) =>
  person(key, name, title, city(of), { side: "guest", delegation: `d${key}` }),
);
const delegations = heads.map(([key]) => ({ key: `d${key}`, side: "guest", head: key }));
const host = person("m", "Max Mead", "Mayor", city("Reedham"), { side: "host" });

describe("delegations of which only the heads are known", () => {
  it("are a number in the first sentence about a meeting, before their heads", () => {
    const article = text({
      kind: "meeting",
      title: en("Reedham mayor meets delegations"),
      city: en("Reedham"),
      delegations,
      participants: [host, ...guests],
    });
    expect(article).toMatch(/Max Mead[^.;]* met three delegations in Reedham on March 5, 2024\./);
    expect(article).toMatch(/heads of the delegations were Ann Lee, [^.]*; Bo Ray, [^.]*; and Cy Poe/);
  });
});

describe("visitors who were received, according to the title", () => {
  it("are the subject of the first sentence", () => {
    const article = text({
      kind: "reception",
      title: en("Alderham delegation received at Town Hall"),
      venue: { name: en("Town Hall"), the: true, city: en("Reedham") },
      delegations: [{ key: "da", name: en("Alderham delegation"), side: "guest", head: "a" }],
      participants: [
        { ...host, roles: ["receiver"] },
        person("n", "Ned Oak", "Deputy Mayor", city("Reedham"), { side: "host", roles: ["receiver"] }),
        guests[0],
      ],
    });
    expect(article.split("\n\n")[1]).toMatch(
      /^A delegation from Alderham, led by Ann Lee, [^.]* visited the Town Hall/,
    );
  });
});

import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const academy = { name: en("Lakeham Academy"), the: true, kind: "institute" };
const member = (key: string, name: string, more = {}) =>
  person(key, name, "researcher", academy, { side: "guest", delegation: "d", ...more });

const ceremony = (title: string) =>
  text({
    kind: "other",
    title: en(title),
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("Lakeham Academy delegation"), the: true, side: "guest", head: "h", size: 5 },
    ],
    participants: [member("h", "Ann Example", { roles: ["head"] }), member("m", "Bo Sample")],
    agenda: [{ key: "c", activity: "ceremony", title: en("donation ceremony for a book on the lake") }],
  });

describe("a delegation that attended the event of others according to the title", () => {
  it("is the subject of the first sentence, before its other members", () => {
    const made = ceremony("Lakeham Academy delegation attends book donation ceremony");
    expect(made).toMatch(
      /A five-member delegation of the Lakeham Academy, led by .*Ann Example.*, attended a donation ceremony for a book on the lake in Reedham on March 5, 2024\./,
    );
    expect(made).toMatch(/delegation also included .*Bo Sample/);
    expect(made).not.toContain("was held");
  });

  it("is not where the title reports the event", () => {
    expect(ceremony("Book donation ceremony held in Reedham")).toContain(
      "ceremony for a book on the lake was held",
    );
  });
});

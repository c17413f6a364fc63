import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const person = (name: string, title: string, organization: object): object => ({
  key: name,
  person: { name: en(name) },
  posts: [{ title: en(title), organization }],
});
const text = (...participants: object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en("Lake Seminar"),
      when: { start: "2024-03-05" },
      participants,
      agenda: [],
    } as unknown as DraftRecord,
    "en",
  );

describe("the organization of a post", () => {
  it("is not repeated by the noun at the end of a title", () => {
    const hospital = { name: en("Reedham Hospital"), the: false, kind: "hospital" };
    expect(text(person("Ann Exemplar", "chief of hospital", hospital))).toContain(
      "Ann Exemplar, chief of Reedham Hospital",
    );
  });

  it("is not an office that is named after its holder", () => {
    const province = { name: en("Provincial Government of Reedland"), the: true, kind: "government" };
    const article = text(
      person("Ann Exemplar", "provincial engineer", {
        name: en("Provincial Engineer's Office"),
        the: true,
        parent: province,
      }),
      person("Bo Sample", "Auditor General", { name: en("Office of the Auditor General of Hilland") }),
    );
    expect(article).toContain("Ann Exemplar, provincial engineer of the Provincial Government of Reedland");
    expect(article).toContain("Bo Sample, Auditor General of Hilland");
    expect(text(person("Ann Exemplar", "vice governor", province))).toContain("vice governor of Reedland");
  });

  it("is not the ministry of a minister, also with the name of a nation", () => {
    const ministry = { name: en("Ruritanian Ministry of Foreign Affairs"), the: true, kind: "government" };
    const article = text(
      person("Ann Exemplar", "minister", ministry),
      person("Bo Sample", "state secretary", ministry),
    );
    expect(article).not.toContain("minister of the");
    expect(text(person("Ann Exemplar", "minister", ministry))).toContain(
      "Ann Exemplar, Ruritanian minister of foreign affairs",
    );
  });
});

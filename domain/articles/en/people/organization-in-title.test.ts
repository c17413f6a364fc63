import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const person = (name: string, title: string, organization: object): object => ({
  key: name,
  person: { name: en(name) },
  posts: [{ title: en(title), organization }],
});
const text = (...participants: object[]): string =>
  textOfEvent({ kind: "seminar", title: en("Lake Seminar"), participants, agenda: [] });

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
    expect(text(person("Ann Exemplar", "vice governor", province))).toContain(
      "Reedland vice governor Ann Exemplar",
    );
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

  it("is not the ministry whose field a minister's title has, but its country", () => {
    const health = {
      name: en("Ministry of Health and Social Affairs"),
      the: true,
      parent: { name: en("Republic of Hilland"), the: true },
    };
    expect(text(person("Ann Exemplar", "Minister for Health", health))).toContain(
      "Ann Exemplar, Minister for Health of the Republic of Hilland",
    );
    const ports = { name: en("Ministry of Ports of Hilland"), the: true };
    const two = {
      key: "x",
      person: { name: en("Ann Exemplar") },
      posts: [
        { title: en("First Deputy Minister"), organization: ports },
        { title: en("Minister"), acting: true, organization: ports },
      ],
    };
    expect(text(two)).toContain("First Deputy Minister and Acting Minister of Ports of Hilland");
  });

  it("is not the directorate of a director", () => {
    const fisheries = { name: en("Directorate of Fisheries"), the: true };
    expect(text(person("Ann Exemplar", "Director", fisheries))).toContain("Director of Fisheries");
    const rivers = { name: en("Directorate-General for Rivers"), the: true };
    expect(text(person("Bo Sample", "Director-General", rivers))).toContain("Director-General for Rivers");
  });

  it("is not left with the level of a government", () => {
    const government = { name: en("Reedland Regional Government"), the: true, kind: "government" };
    expect(text(person("Ann Exemplar", "Governor", government))).toContain("Reedland Governor Ann Exemplar");
  });

  it("is that of one of many, with an article", () => {
    const museum = { name: en("Reedham Town Museum"), the: true };
    expect(text(person("Ann Exemplar", "textile conservator", museum))).toContain(
      "Ann Exemplar, a textile conservator of",
    );
  });
});

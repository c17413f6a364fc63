import { expect, it } from "vitest";
import { en, office, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";

const people = [{ key: "an", as: "head" }, { key: "lu", as: "escort" }, { key: "yi" }];
const agenda = (...acts: object[]): object[] => acts.map((act) => ({ activity: "other", people, ...act }));

it("names a Chinese interpreter with the escort, not as one of the visitors", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山医院代表团到访湖滨医院"),
      participants: [
        personOf("an", "安例", "松山医院", "院长", { side: "guest", roles: ["head"] }),
        personOf("lu", "陆样", "湖滨医院", "院长", { side: "host", roles: ["receiver"] }),
        personOf("yi", "易例", "湖滨医院", "法语翻译", { side: "host", roles: ["interpreter"] }),
      ],
      agenda: agenda({ key: "v", did: zh("看望在该院住院的松山籍患者") }),
    }),
    "zh",
  );
  expect(text).toMatch(/在[^。]*陆样、[^。]*易例陪同下/);
  expect(text).not.toMatch(/安例、[^，]*易例看望|担任翻译/);
});

it("names an English one so too", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Reed delegation visits Lakeside hospital"),
    city: en("Lakeside"),
    participants: [
      person("an", "Ann Lee", "mayor", { name: en("Reed") }, { side: "guest", roles: ["head"] }),
      person("lu", "Lou Ray", "director", office, { side: "host", roles: ["receiver"] }),
      person("yi", "Ivy Day", "interpreter", office, { side: "host", roles: ["interpreter"] }),
    ],
    agenda: agenda({ key: "v", did: en("call on patients from Reed") }),
  });
  expect(text).not.toMatch(/Ivy Day called|and Day called/);
});

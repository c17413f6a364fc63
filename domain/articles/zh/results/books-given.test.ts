import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// Books by their name that went from one person to another.

const handed = (title: string, what: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      city: zh("松山"),
      participants: [
        personOf("an", "安例", "样本市航运协会", "会长"),
        personOf("che", "车试", "云溪大学", "教授"),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: zh(what),
          people: [
            { key: "an", as: "head" },
            { key: "che", as: "receiver" },
          ],
        },
      ],
    }),
    "zh",
  );

it("donates and hands over books where a title says so", () => {
  expect(handed("样本市向云溪大学捐赠图书", "《样本年鉴》")).toMatch(/捐赠《样本年鉴》/);
  expect(handed("样本航运平台交接仪式举行", "《操作手册》")).toMatch(/移交《操作手册》/);
});

it("gives books as presents elsewhere", () => {
  expect(handed("样本市航运协会走进云溪大学", "《样本年鉴》")).toMatch(/赠送《样本年鉴》/);
});

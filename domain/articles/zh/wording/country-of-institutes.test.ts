import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { countryOfInstitutesOnce } from "./country-of-institutes";

const made = (text: string): string =>
  textOf(reworded(line("s", plain(text)), [countryOfInstitutesOnce], 6).words);

it("names the country of neighbouring institutes once", () => {
  expect(made("与乌兹别克斯坦湖滨研究所和乌兹别克斯坦松山研究所专家座谈")).toBe(
    "与乌兹别克斯坦湖滨研究所和松山研究所专家座谈",
  );
  expect(made("冰岛湖滨大学、冰岛松山大学、冰岛云溪大学代表参加")).toBe(
    "冰岛湖滨大学、松山大学、云溪大学代表参加",
  );
});

it("keeps it for other organizations, other countries and in titles", () => {
  for (const other of [
    "日本湖滨商会、日本松山商会代表参加",
    "冰岛湖滨科学院、冰岛松山大学代表参加",
    "冰岛湖滨大学、芬兰松山大学代表参加",
    "冰岛湖滨大学、冰岛科技大学代表参加",
    "冰岛国立湖滨研究所、冰岛国立松山研究所代表参加",
    "签署《冰岛湖滨大学、冰岛松山大学合作协议》",
  ])
    expect(made(other)).toBe(other);
});

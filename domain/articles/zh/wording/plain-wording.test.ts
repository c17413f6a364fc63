import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { spokeRemotely } from "./plain-wording";

const said = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text)), [rewording]).words);

it("says of the only speaker in the sentence that it was online", () => {
  expect(said(spokeRemotely, "商会会长安例（线上参加）向捐赠单位致谢")).toBe(
    "商会会长安例在线上向捐赠单位致谢",
  );
  expect(said(spokeRemotely, "会长白样、安例（线上参加）介绍了经验")).toBe(
    "会长白样、安例（线上参加）介绍了经验",
  );
});

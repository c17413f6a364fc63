import { type Composed, withLinesReplaced } from "../../compose";
import { afterChecks, type Check } from "../../final-checks/checks";
import type { Discourse } from "../../reference/discourse";
import { reworded } from "../../rewording";
import { actedForOne, visitedPlainly } from "../wording/acted-for-one";
import { cityOfOwnZone, nameEndOnce } from "../wording/doubled-names";
import { withActsInTurn } from "./acts-one-after-other";
import { withAgreementsOnTopics } from "./agreed-on-topics";
import { withAimsOnce } from "./aims-once";
import { withApprovalTogether } from "./approved-together";
import { withAttendeesBehindCount } from "./attendees-behind-count";
import { withContextOnce } from "./context-once";
import { withListsByNoun } from "./counted-by-noun";
import { actedThere, linkOnce, withPlacesDescribed } from "./described-place";
import { withoutDoubledWords } from "./doubled-words";
import { withEscortBesideVisit } from "./escort-beside-visit";
import { withGroupsBriefly } from "./groups-again";
import { withHospitalityLast } from "./hospitality-last";
import { withoutRestatements } from "./nothing-new";
import { withOfficersOfOwn } from "./officers-beside-others";
import { withHopesOfOwnSide } from "./own-side-hopes";
import { withPeopleOnce } from "./people-once";
import { withPlansTogether } from "./plans-together";
import { withResultsOnce } from "./results-once";
import { withSameActsTogether } from "./same-acts";
import { withSizeAtAct } from "./size-at-act";
import { withDelegationActing } from "./stub-of-delegation";
import { withoutSuperfluousWords } from "./superfluous-words";
import { withUnitsByOwnName } from "./units-by-own-name";

/** Rules against repetitions, each with words without which a text has nothing for it. */
const RULES: readonly Check[] = [
  [/[两三四五六][位名]/u, withListsByNoun],
  [/学院|研究院|分院|附属医院|[国省市县区].{2,6}(?:[省州市县区镇乡府]|街道)/u, withUnitsByOwnName],
  [/正式|成功|顺利|缔结|结成|(?:成立|揭牌|启[动用]|开[业馆园班工通]|上线)\n/u, withResultsOnce],
  [/(?:^|\n)(?:本次|此次)?\p{Script=Han}{2,6}旨在[^，；。]+\n/u, withAimsOnce],
  [/每年|一直|长期|连续/u, withContextOnce],
  [/一行共?\d+[余多]?人[参出]/u, withSizeAtAct],
  [
    /\n(?:随后，|[^，；\n]{0,14}(?:团|组|团队|一行)(?:集体|一同|共同)?[参出考走观看慰体游听])/u,
    withActsInTurn,
  ],
  [/计划|意向[^\n]{0,4}\n双方有意/u, (blocks) => blocks.map(withPlansTogether)],
  [/是.*\n在/u, (blocks) => blocks.map(withPlacesDescribed)],
  [
    /，以及|(?:参观|走访|考察|来到|走进|前往)了?(.{4,20})，.{0,8}在\1/u,
    (blocks) => withLinesReplaced(blocks, (one) => [one.own ? one : reworded(one, [actedThere, linkOnce])]),
  ],
  [/(?:接洽|接待|款待|宴请)了/u, withHospitalityLast],
  [/陪同(?:\n|$)/u, withEscortBesideVisit],
  [
    /(\p{Script=Han}{2,4})\1[企会党成负干骨青专学教员职志侨人代领理医]|[市县区州](?:全体|部分)[市县区州]|[团组]在\p{Script=Han}{2}[团组][团组]长|赴(?:\p{Script=Han}{2,3})[考调参学走]/u,
    (blocks) =>
      withLinesReplaced(blocks, (one) => [one.own ? one : reworded(one, [nameEndOnce, cityOfOwnZone], 3)]),
  ],
  [
    /((?:致[辞词]|讲话|发言)[^，。\n]{0,4})\n[^，。\n]*\1\n|(?:参加|出席)([^，。\n]{2,6})\n[^。\n]*\2\n/u,
    (blocks) => blocks.map(withSameActsTogether),
  ],
  [/审议[^\n]*\n[^\n，]{2,12}审议通过|审议通过[^\n；。]*，通过|选举产生/u, withApprovalTogether],
  [/、[^，。\n]{2,30}(?:获|当选|受聘|被授予|被聘)/u, withOfficersOfOwn],
  [/，(?:并)?希望(?![双各我对中])\p{Script=Han}方/u, withHopesOfOwnSide],
  [
    /（代表[^（）\n]*）、[^，\n]*（代表|(?:参加|进行)对[^，。\n]*的(?:访问|走访|考察)/u,
    (blocks) =>
      withLinesReplaced(blocks, (one) => [one.own ? one : reworded(one, [actedForOne, visitedPlainly])]),
  ],
  [/率领的[^，\n]*参加活动，成员包括/u, withDelegationActing],
  [/；[二三四五六七八九十]是[^\n]*参加\n/u, withAttendeesBehindCount],
  [/(\p{Script=Han}{2,8}|[将赴区市县省州])\1|政府\p{Script=Han}{2,10}政府/u, withoutDoubledWords],
  [/参加(?:先后|分别|一同|共同)?(?:到|赴|前往)|\d[余多]?名人员/u, withoutSuperfluousWords],
  [/(?:就|围绕)[^\n]*\n?(?:，|[双各]方)[^\n]*一致同意/u, withAgreementsOnTopics],
  [/\n(?:[^\n]*(?:参加|出席|陪同|随行|随同|随访|同行)|成员)/u, withPeopleOnce],
  [/\n/u, withoutRestatements],
  [/\n[^，；\n]{2,30}、[^，；\n]+、/u, withGroupsBriefly],
];

/** A text without what it says twice, by the rules for whose words it has. */
export const withRepetitionsOut = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  afterChecks(blocks, discourse, RULES);

import { type Field, type Fields, type FieldsOf, MADE, ORGANIZATIONS } from "./field";
import type {
  AgendaItem,
  Agreement,
  Delegation,
  DraftRecord,
  FollowUp,
  Outcome,
  Participant,
  PartOf,
  Person,
  Photo,
  Post,
  Remark,
} from "./shape";

const PART_OF_FIELDS: FieldsOf<PartOf> = {
  name: { type: "text", label: "officialName", needed: true, searched: "name" },
  how: { type: "choice", choice: "partOf" },
  when: { type: "when" },
  city: { type: "text" },
  venue: { type: "venue" },
  organizers: { type: "organizers" },
};

export const PERSON_FIELDS: FieldsOf<Person> = {
  id: MADE,
  name: { type: "text", label: "personName", needed: true },
  pronoun: { type: "choice", choice: "pronoun", more: true, view: "detail" },
  later: { type: "text", more: true, view: "detail" },
  honorific: { type: "text", more: true, view: "detail" },
  postNominals: { type: "text", more: true, view: "detail" },
  aliases: { type: "lines", more: true, view: "detail" },
  surnameOnly: { type: "flag", more: true, view: "detail" },
};

const POST_FIELDS: FieldsOf<Post> = {
  title: { type: "text", label: "postTitle" },
  organization: { type: "organization" },
  former: { type: "flag" },
  acting: { type: "flag" },
  concurrent: { type: "flag" },
  honorary: { type: "flag" },
  rank: { type: "number", view: "detail" },
};

const PARTICIPANT_FIELDS: FieldsOf<Participant> = {
  key: MADE,
  person: { type: "parts", parts: () => PERSON_FIELDS },
  group: { type: "text" },
  of: ORGANIZATIONS,
  ofOpen: { type: "flag", view: "detail" },
  posts: { type: "parts", parts: () => POST_FIELDS },
  functions: { type: "texts" },
  side: { type: "choice", choice: "side" },
  delegation: { type: "key", view: "detail" },
  presence: { type: "choice", choice: "presence" },
  roles: { type: "choice", choice: "role" },
  onBehalfOf: { type: "participant" },
  substitutes: { type: "participant" },
};

export const DELEGATION_FIELDS: FieldsOf<Delegation> = {
  key: MADE,
  name: { type: "text", label: "delegationName", more: true },
  side: { type: "choice", choice: "side", more: true },
  head: { type: "participant", more: true, view: "detail" },
  size: { type: "number", more: true },
  the: { type: "rule", more: true, view: "detail" },
};

const REMARK_FIELDS: FieldsOf<Remark> = {
  key: MADE,
  by: { type: "people", label: "speakers", needed: true },
  byOpen: { type: "flag" },
  onBehalfOf: { type: "participant", label: "remarkOnBehalfOf" },
  act: { type: "choice", choice: "act", needed: true },
  from: { type: "people", label: "messageFrom" },
  message: { type: "text" },
  to: { type: "people", label: "saidTo" },
  whom: { type: "text" },
  points: { type: "texts" },
  counted: { type: "flag", view: "detail" },
  quote: { type: "longText" },
};

export const AGENDA_FIELDS: FieldsOf<AgendaItem> = {
  key: MADE,
  activity: { type: "choice", choice: "activity", needed: true, copied: "programme" },
  title: { type: "text", label: "itemTitle", copied: "programme" },
  people: {
    type: "parts",
    label: "itemPeople",
    view: "fact",
    copied: "programme",
    parts: () => ({
      key: { type: "participant", label: "participant" },
      as: { type: "choice", label: "itemRole", choice: "itemRole" },
    }),
  },
  peopleOpen: { type: "flag", copied: "programme" },
  each: { type: "flag", copied: "programme" },
  did: { type: "longText", view: "fact", copied: "programme" },
  saw: { type: "texts", open: "sawOpen", view: "fact" },
  sawOpen: { type: "flag" },
  topics: { type: "texts", open: "topicsOpen", view: "fact" },
  topicsOpen: { type: "flag" },
  remarks: { type: "parts", parts: () => REMARK_FIELDS },
  venue: { type: "venue", more: true, copied: "programme" },
  city: { type: "text", more: true, searched: "text", copied: "programme" },
  online: { type: "choice", choice: "online", more: true, copied: "programme" },
  when: { type: "when", more: true, copied: "programme" },
  told: { type: "choice", choice: "told", more: true, view: "detail", copied: "programme" },
  sections: { type: "texts", more: true, view: "fact" },
  organizers: { type: "organizers", more: true, view: "fact", copied: "programme" },
  agreements: { type: "keys", label: "itemAgreements", more: true, view: "fact" },
  outcomes: { type: "keys", label: "itemOutcomes", more: true, view: "fact" },
  narrative: { type: "texts", more: true },
};

const WHOSE_FIELDS = {
  participants: { type: "people" },
  organizations: ORGANIZATIONS,
} satisfies Fields;

const OUTCOME_FIELDS: FieldsOf<Outcome> = {
  key: MADE,
  type: { type: "choice", label: "outcomeType", choice: "outcomeType", needed: true },
  by: { type: "people", label: "outcomeBy" },
  to: { type: "parts", parts: () => WHOSE_FIELDS },
  points: { type: "texts", needed: true },
};

const EARLIER_AGREEMENT: Fields = { id: MADE, title: { type: "text" }, signedOn: { type: "day" } };

export const AGREEMENT_FIELDS: FieldsOf<Agreement> = {
  key: MADE,
  id: MADE,
  title: { type: "text", label: "agreementTitle", needed: true, searched: "text" },
  type: { type: "choice", label: "agreementType", choice: "agreementType", needed: true },
  status: { type: "choice", label: "agreementStatus", choice: "agreementStatus", needed: true },
  parties: {
    type: "parts",
    needed: true,
    view: "fact",
    parts: () => ({
      organization: { type: "organization", label: "party" },
      group: { type: "text", label: "partyGroup" },
      signatories: { type: "people" },
    }),
  },
  witnesses: { type: "people", open: "witnessesOpen", view: "fact" },
  witnessesOpen: { type: "flag" },
  purpose: { type: "text", label: "agreementPurpose", view: "fact" },
  scope: {
    type: "parts",
    view: "fact",
    parts: () => ({ key: MADE, text: { type: "text", label: "scope", needed: true } }),
  },
  scopeOpen: { type: "flag" },
  fields: { type: "texts", label: "inFields", open: "fieldsOpen", view: "fact" },
  fieldsOpen: { type: "flag" },
  signedOn: { type: "day", more: true, view: "fact" },
  effectiveOn: { type: "day", more: true, view: "fact" },
  expiresOn: { type: "day", more: true, view: "fact" },
  term: { type: "text", more: true, view: "fact" },
  renews: { type: "choice", choice: "renews", more: true, view: "fact" },
  count: { type: "number", label: "agreementCount", more: true, view: "fact" },
  value: { type: "text", more: true, view: "fact" },
  documents: { type: "texts", open: "documentsOpen", more: true, view: "fact" },
  documentsOpen: { type: "flag" },
  nth: { type: "number", more: true, view: "fact" },
  amends: { type: "parts", more: true, view: "fact", parts: () => EARLIER_AGREEMENT },
  renewalOf: { type: "parts", more: true, view: "fact", parts: () => EARLIER_AGREEMENT },
  reference: { type: "line", more: true, searched: "text" },
  file: { type: "line", more: true, view: "fact" },
};

export const FOLLOW_UP_FIELDS: FieldsOf<FollowUp> = {
  key: MADE,
  id: MADE,
  text: { type: "text", label: "followUpText", needed: true, searched: "text" },
  force: { type: "choice", choice: "force", needed: true },
  by: {
    type: "parts",
    view: "fact",
    parts: () => ({ ...WHOSE_FIELDS, all: { type: "flag", label: "byAll" } }),
  },
  to: { type: "parts", view: "fact", parts: () => WHOSE_FIELDS },
  due: {
    type: "parts",
    view: "fact",
    parts: () => ({
      on: { type: "day", label: "due" },
      words: { type: "text", label: "dueWords" },
      review: { type: "day" },
    }),
  },
  from: {
    type: "parts",
    view: "fact",
    parts: () => ({
      agreement: { type: "key" },
      scope: { type: "key" },
      remark: { type: "key" },
      point: { type: "number" },
      outcome: { type: "key" },
      item: { type: "key" },
      topic: { type: "number" },
    }),
  },
  every: { type: "choice", choice: "every", view: "fact" },
  announce: { type: "rule", view: "fact" },
};

export const PHOTO_FIELDS: FieldsOf<Photo> = {
  key: MADE,
  caption: { type: "text" },
  people: { type: "people", label: "photoPeople", view: "fact" },
  leftToRight: { type: "flag", view: "fact" },
  after: { type: "key", view: "fact" },
  credit: { type: "text", label: "photoCredit", view: "fact" },
  file: { type: "line", more: true, view: "fact" },
};

const CREDIT: Field = {
  type: "parts",
  parts: () => ({ name: { type: "text", label: "personName", needed: true }, unit: { type: "text" } }),
};

/** Who is credited with an article, in the order of form and view. */
export const CREDITS = ["author", "editor", "reviewer", "photographer", "translator", "publisher"] as const;

const CREDITS_FIELDS: FieldsOf<NonNullable<DraftRecord["credits"]>> = {
  author: CREDIT,
  editor: CREDIT,
  reviewer: CREDIT,
  photographer: CREDIT,
  translator: CREDIT,
  publisher: CREDIT,
  source: { type: "text" },
};

/** All fields of a record, in the order in which form and view list them. */
export const RECORD_FIELDS: FieldsOf<DraftRecord> = {
  format: MADE,
  id: MADE,
  kind: { type: "choice", choice: "kind" },
  status: { type: "choice", choice: "status" },
  title: { type: "longText", needed: true, copied: "programme", searched: "name" },
  statusReason: { type: "text", view: "fact", inNotice: true },
  when: { type: "when", view: "fact", copied: "programme", inNotice: true },
  planned: { type: "when", view: "fact", inNotice: true },
  city: { type: "text", copied: "programme", inNotice: true, searched: "text" },
  venue: { type: "venue", view: "fact", copied: "programme", inNotice: true },
  purpose: { type: "longText", view: "fact", copied: "programme", inNotice: true },
  areas: { type: "texts", more: true, copied: "programme", inNotice: true, searched: "text" },
  online: { type: "choice", choice: "online", more: true, view: "fact", copied: "programme" },
  organizers: { type: "organizers", more: true, view: "fact", copied: "people", inNotice: true },
  partOf: { type: "parts", more: true, view: "fact", inNotice: true, parts: () => PART_OF_FIELDS },
  officialName: {
    type: "longText",
    more: true,
    view: "fact",
    copied: "programme",
    inNotice: true,
    searched: "name",
  },
  theme: {
    type: "longText",
    more: true,
    view: "fact",
    copied: "programme",
    inNotice: true,
    searched: "text",
  },
  slogan: { type: "longText", more: true, view: "fact", searched: "text" },
  home: { type: "organization", more: true, view: "fact", copied: "people" },
  attendance: {
    type: "parts",
    view: "fact",
    parts: () => ({
      count: { type: "number", needed: true },
      bound: { type: "choice", choice: "bound" },
      of: { type: "text", label: "attendanceOf" },
      including: { type: "texts" },
    }),
  },
  news: { type: "key", view: "fact" },
  published: { type: "day", view: "fact" },
  participants: { type: "parts", copied: "people", inNotice: true, parts: () => PARTICIPANT_FIELDS },
  participantsOpen: { type: "flag", copied: "people" },
  openSides: { type: "choice", choice: "side", copied: "people" },
  delegations: { type: "parts", copied: "people", inNotice: true, parts: () => DELEGATION_FIELDS },
  agenda: { type: "parts", copied: "programme", parts: () => AGENDA_FIELDS },
  outcomes: { type: "parts", parts: () => OUTCOME_FIELDS },
  background: { type: "texts" },
  agreements: { type: "parts", parts: () => AGREEMENT_FIELDS },
  followUps: { type: "parts", parts: () => FOLLOW_UP_FIELDS },
  photos: { type: "parts", parts: () => PHOTO_FIELDS },
  credits: { type: "parts", parts: () => CREDITS_FIELDS },
};

"use client";

import { Fragment, type ReactNode } from "react";
import type { Field, Fields } from "@/domain/events/field";
import { OrganizationField, VenueField } from "./organization-field";
import { OrganizersRows } from "./organizers-rows";
import { ParticipantField, PeopleField, WordsField } from "./people-fields";
import {
  ChoiceField,
  DayField,
  FlagField,
  LineField,
  NumberField,
  RuleField,
  TimeField,
} from "./plain-fields";
import { TextRows } from "./rows";
import { TextField } from "./text-field";
import { WhenFields } from "./when-fields";

type Control = (props: { name: string; field: Field }) => ReactNode;

const CONTROLS: Partial<Record<Field["type"], Control>> = {
  text: ({ name }) => <TextField name={name} />,
  longText: ({ name }) => <TextField long name={name} />,
  texts: ({ name, field }) => (
    <TextRows
      name={name}
      {...(field.open && { open: [...name.split(".").slice(0, -1), field.open].join(".") })}
    />
  ),
  line: ({ name }) => <LineField name={name} />,
  lines: ({ name }) => <WordsField name={name} />,
  day: ({ name }) => <DayField name={name} />,
  time: ({ name }) => <TimeField name={name} />,
  number: ({ name }) => <NumberField name={name} />,
  flag: ({ name }) => <FlagField name={name} />,
  rule: ({ name }) => <RuleField name={name} />,
  choice: ({ name }) => <ChoiceField name={name} />,
  when: ({ name }) => <WhenFields name={name} />,
  venue: ({ name }) => <VenueField name={name} />,
  organization: ({ name }) => <OrganizationField name={name} />,
  organizers: ({ name }) => <OrganizersRows name={name} />,
  participant: ({ name }) => <ParticipantField name={name} />,
  people: ({ name }) => <PeopleField name={name} />,
};

/** The fields of a part of the record that its list has under "more", in the order of the list. */
export function ListedFields({
  fields,
  name,
  own = {},
}: {
  fields: Fields;
  /** The place of the part; "" for the record itself. */
  name: string;
  /** Controls of fields that need one of their own. */
  own?: Readonly<Record<string, ReactNode>>;
}) {
  return Object.entries(fields)
    .filter(([, field]) => field.more)
    .map(([key, field]) => {
      const Control = CONTROLS[field.type];
      return (
        <Fragment key={key}>
          {own[key] ?? (Control && <Control name={name ? `${name}.${key}` : key} field={field} />)}
        </Fragment>
      );
    });
}

"use client";

import { Button, Chip, Group, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { LANGS } from "@/domain/events/values";
import type { PersonPage } from "@/server/people/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { asDatedPost } from "../../directory/dated-post";
import classes from "../../directory/directory.module.css";
import { OrganizationPicker } from "../../directory/organization-picker";
import { TermField } from "../../directory/term-field";

type Held = PersonPage["posts"][number];
const FLAGS = ["former", "acting", "concurrent", "honorary"] as const;

function PostFields({
  post,
  onChange,
  onRemove,
}: {
  post: Held;
  onChange: (post: Held) => void;
  onRemove: () => void;
}) {
  const t = useTranslations();
  const day = (name: "from" | "to") => (
    <TextInput
      label={t(`directory.${name}`)}
      placeholder="2022-05-25"
      value={post[name] ?? ""}
      onChange={(event) => onChange({ ...post, [name]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={classes.post}>
      <OrganizationPicker
        label={t("directory.organization")}
        value={post.organization ?? null}
        onChange={(organization) => onChange({ ...post, organization: organization ?? undefined })}
      />
      <div className={classes.pair}>
        {LANGS.map((lang) => (
          <TermField
            key={lang}
            kind="title"
            label={t("directory.post")}
            text={post.title}
            lang={lang}
            onChange={(words) => onChange({ ...post, title: { ...post.title, [lang]: words } })}
          />
        ))}
      </div>
      <div className={classes.pair}>
        {day("from")}
        {day("to")}
      </div>
      <Group gap="xs" justify="space-between">
        <Group gap={6}>
          {FLAGS.map((flag) => (
            <Chip
              key={flag}
              size="xs"
              checked={post[flag] === true}
              onChange={(checked) => onChange({ ...post, [flag]: checked || undefined })}
            >
              {t(`directory.flags.${flag}`)}
            </Chip>
          ))}
        </Group>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onRemove}>
          {t("directory.removePost")}
        </Button>
      </Group>
    </fieldset>
  );
}

/** All posts of a person at once, in the order in which they are printed. */
export function PostsForm({
  person,
  onDone,
}: {
  person: Pick<PersonPage, "id" | "version" | "person" | "posts">;
  onDone: () => void;
}) {
  const t = useTranslations("directory");
  const tu = useTranslations("ui");
  const { people } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [posts, setPosts] = useState<readonly Held[]>(person.posts);
  const save = (version: number, of: readonly Held[]) =>
    people.save.mutate({ id: person.id, version, person: person.person, posts: of.map(asDatedPost) });
  const submit = () =>
    act({
      work: () => save(person.version, posts),
      message: t("postsSaved"),
      after: onDone,
      undo: { work: ({ version }) => save(version, person.posts), message: t("postsSaved") },
    });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className={classes.quiet}>{t("postsHint")}</p>
      {posts.map((post) => (
        <PostFields
          key={post.id}
          post={post}
          onChange={(changed) => setPosts(posts.map((each) => (each.id === changed.id ? changed : each)))}
          onRemove={() => setPosts(posts.filter((each) => each.id !== post.id))}
        />
      ))}
      <Group>
        <Button variant="default" onClick={() => setPosts([{ id: newId() }, ...posts])}>
          {t("addPost")}
        </Button>
        <Button type="submit" loading={busy}>
          {tu("save")}
        </Button>
      </Group>
    </form>
  );
}

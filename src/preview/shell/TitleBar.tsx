import {
  Badge,
  Button,
  Input,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { DocumentTextRegular, SettingsRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { themeChoiceIn } from "./preferences";
import { LANGUAGE_NAMES } from "./text";
import { useText, useWindowState, useWordWindow } from "./windowContext";

/** The blue bar: the document's name, whether it is kept, and the settings of the preview. */
export function TitleBar() {
  const text = useText();
  const { document, saving, isReadOnly } = useWindowState();
  return (
    <header className="title-bar">
      <DocumentTextRegular className="title-bar-icon" aria-hidden />
      <DocumentName key={document.name} name={document.name.replace(/\.docx$/i, "")} />
      <span className="title-bar-saving" role="status">
        {text.savings[saving]}
      </span>
      {isReadOnly && (
        <Badge appearance="filled" color="informative">
          {text.readOnly}
        </Badge>
      )}
      <span className="title-bar-space" />
      <span className="title-bar-note">{text.previewNote}</span>
      <SettingsMenu />
    </header>
  );
}

/** The name in the title bar; pressed, it can be written anew, as in Word on the web. */
function DocumentName({ name }: { readonly name: string }) {
  const text = useText();
  const { desk } = useWordWindow();
  const [isEdited, setEdited] = useState(false);
  if (!isEdited) {
    return (
      <h1 className="title-bar-name">
        <Tooltip content={text.rename} relationship="description">
          <Button
            className="title-bar-button"
            appearance="subtle"
            onClick={() => {
              setEdited(true);
            }}
          >
            {name}
          </Button>
        </Tooltip>
      </h1>
    );
  }
  const end = (next: string) => {
    setEdited(false);
    desk.rename(next);
  };
  return (
    <Input
      className="title-bar-input"
      aria-label={text.fileName}
      defaultValue={name}
      input={{ ref: selectAll }}
      onBlur={({ target }) => {
        end(target.value);
      }}
      onKeyDown={({ key, currentTarget, nativeEvent }) => {
        // Enter also ends what an input method offers, and Escape what it has begun.
        if (nativeEvent.isComposing) return;
        if (key === "Enter") end(currentTarget.value);
        if (key === "Escape") setEdited(false);
      }}
    />
  );
}

function selectAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

function SettingsMenu() {
  const text = useText();
  const word = useWordWindow();
  const { language, theme, apiLevel, edition, isReadOnly } = useWindowState();
  return (
    <Menu
      checkedValues={{
        language: [language],
        theme: [theme],
        apiLevel: [apiLevel],
        edition: [edition],
        mode: isReadOnly ? ["readOnly"] : [],
      }}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => {
        if (name === "language") word.setLanguage(value === "en-US" ? "en-US" : "zh-CN");
        if (name === "theme") word.setTheme(themeChoiceIn(value));
        if (name === "apiLevel") word.setApiLevel(value === "newest" ? "newest" : "1.3");
        if (name === "edition") word.setEdition(value === "2021" ? "2021" : "365");
        if (name === "mode") word.setReadOnly(value === "readOnly");
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={text.settings} relationship="label">
          <Button className="title-bar-button" appearance="subtle" icon={<SettingsRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <Choices
            name="language"
            title={text.language}
            choices={[
              ["zh-CN", LANGUAGE_NAMES["zh-CN"]],
              ["en-US", LANGUAGE_NAMES["en-US"]],
            ]}
          />
          <Choices
            name="theme"
            title={text.theme}
            choices={[
              ["system", text.themeSystem],
              ["light", text.themeLight],
              ["dark", text.themeDark],
            ]}
          />
          <Choices
            name="edition"
            title={text.edition}
            choices={[
              ["365", text.edition365],
              ["2021", text.edition2021],
            ]}
          />
          <Choices
            name="apiLevel"
            title={text.apiLevel}
            choices={[
              ["1.3", text.apiFloor],
              ["newest", text.apiNewest],
            ]}
          />
          <MenuItemCheckbox name="mode" value="readOnly">
            {text.makeReadOnly}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

function Choices({ name, title, choices }: ChoicesProps) {
  return (
    <>
      <MenuGroup>
        <MenuGroupHeader>{title}</MenuGroupHeader>
        {choices.map(([value, label]) => (
          <MenuItemRadio key={value} name={name} value={value}>
            {label}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      <MenuDivider />
    </>
  );
}

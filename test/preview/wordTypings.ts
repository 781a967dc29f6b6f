import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** A member of a class of `Word`, as Microsoft's typings declare it. */
export interface TypedMember {
  readonly name: string;
  readonly kind: "property" | "method";
  readonly isReadOnly: boolean;
  /** `WordApi 1.3`; empty where the typings name none. */
  readonly apiSet: string;
  /** For a method: its parameters, those of all overloads together. */
  readonly parameters: readonly TypedParameter[];
  /** Text of a property's type, or of what a method gives. */
  readonly type: string;
  /** Members of an enumeration the property takes. */
  readonly values: readonly string[];
}

export interface TypedParameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly values: readonly string[];
}

const TYPINGS = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");

/** The classes of the `Word` namespace by name, each with its members by name. */
export function readWordTypings(): ReadonlyMap<string, ReadonlyMap<string, TypedMember>> {
  const source = ts.createSourceFile(
    TYPINGS,
    readFileSync(TYPINGS, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const namespaces = source.statements.filter(
    (node): node is ts.ModuleDeclaration =>
      ts.isModuleDeclaration(node) && node.name.text === "Word",
  );
  const statements = namespaces.flatMap(({ body }) =>
    body !== undefined && ts.isModuleBlock(body) ? [...body.statements] : [],
  );
  const enumerations = new Map(
    statements.filter(ts.isEnumDeclaration).map((node) => [node.name.text, valuesOfEnum(node)]),
  );
  const classes = statements.filter(ts.isClassDeclaration).map((node) => {
    const members = new Map<string, TypedMember>();
    for (const member of node.members) {
      const typed = typedMember(member, enumerations);
      if (typed === null) continue;
      const known = members.get(typed.name);
      members.set(typed.name, known === undefined ? typed : together(known, typed));
    }
    return [node.name?.text ?? "", members] as const;
  });
  return new Map(classes);
}

type Enumerations = ReadonlyMap<string, ReadonlyMap<string, string>>;

function valuesOfEnum(node: ts.EnumDeclaration): ReadonlyMap<string, string> {
  return new Map(
    node.members.map((member) => [
      member.name.getText(),
      member.initializer !== undefined && ts.isStringLiteral(member.initializer)
        ? member.initializer.text
        : "",
    ]),
  );
}

function typedMember(member: ts.ClassElement, enumerations: Enumerations): TypedMember | null {
  const name = member.name?.getText() ?? "";
  const apiSet = /\[Api set: ([^\]]*)\]/.exec(commentOf(member))?.[1] ?? "";
  if (ts.isPropertyDeclaration(member)) {
    const modifiers = ts.getModifiers(member) ?? [];
    return {
      name,
      kind: "property",
      isReadOnly: modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
      apiSet,
      parameters: [],
      type: member.type?.getText() ?? "",
      values: valuesOf(member.type, enumerations),
    };
  }
  if (!ts.isMethodDeclaration(member)) return null;
  return {
    name,
    kind: "method",
    isReadOnly: true,
    apiSet,
    parameters: member.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      isOptional: parameter.questionToken !== undefined,
      values: valuesOf(parameter.type, enumerations),
    })),
    type: member.type?.getText() ?? "",
    values: [],
  };
}

function commentOf(node: ts.Node): string {
  const text = node.getSourceFile().getFullText();
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return ranges.map(({ pos, end }) => text.slice(pos, end)).join("\n");
}

/** String literals of a type, whether written out or named as members of an enumeration. */
function valuesOf(type: ts.TypeNode | undefined, enumerations: Enumerations): readonly string[] {
  if (type === undefined) return [];
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const values = parts.flatMap((part): readonly string[] => {
    if (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal)) return [part.literal.text];
    const path = part.getText().split(".");
    const isWord = path[0] === "Word";
    const [enumeration, member] = isWord ? path.slice(1) : path;
    const known = enumerations.get(enumeration ?? "");
    if (known === undefined) return [];
    return member === undefined ? [...known.values()] : [known.get(member) ?? ""];
  });
  return [...new Set(values)].sort();
}

function together(one: TypedMember, other: TypedMember): TypedMember {
  const longer = one.parameters.length >= other.parameters.length ? one : other;
  return {
    ...one,
    parameters: longer.parameters.map((parameter, place) => ({
      ...parameter,
      values: [
        ...new Set([
          ...(one.parameters[place]?.values ?? []),
          ...(other.parameters[place]?.values ?? []),
        ]),
      ].sort(),
    })),
  };
}

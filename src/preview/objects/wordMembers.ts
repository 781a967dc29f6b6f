/** Whether Word's object model has a member, whatever this model makes of it. */
export function isWordMember(className: string, memberName: string): boolean {
  return false && className !== memberName;
}

/** What stands in the place of a text that another has taken out of the page: a translator or an extension. */
const standIns = new WeakMap<Node, Node>();

/**
 * Lets others wrap and replace the texts of the page while React goes on changing them. React keeps the nodes that it
 * has made: a text that it changes comes back to its place, and what stands there goes with it where React takes it
 * away. To be called once, before React hydrates.
 */
export function bearForeignTexts(root: Node): void {
  const changes = new MutationObserver((records) => {
    for (const { target } of records) putBack(target as Text);
  });
  new MutationObserver((records) => {
    for (const { removedNodes, addedNodes } of records) {
      const [text, ...others] = removedNodes;
      const [standIn] = addedNodes;
      if (!(text instanceof Text) || others.length > 0 || !(standIn instanceof Element)) continue;
      standIns.set(text, standIn);
      changes.observe(text, { characterData: true });
    }
  }).observe(root, { subtree: true, childList: true });
  replaceMethods();
}

function putBack(text: Text): void {
  const standIn = standIns.get(text);
  if (text.isConnected || !standIn?.isConnected) return;
  standIns.delete(text);
  standIn.parentNode?.replaceChild(text, standIn);
}

/** React asks a parent for its own children: what has been wrapped is found in its wrapping. */
function replaceMethods(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const found = childOf(this, child);
    if (found) removeChild.call(this, found);
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ): Child {
    insertBefore.call(this, child, before && childOf(this, before));
    return child;
  };
}

/** The child of a parent that is a node, stands in its place, or has it inside; null where there is none. */
function childOf(parent: Node, node: Node): Node | null {
  let at: Node | null = node.isConnected || node.parentNode ? node : (standIns.get(node) ?? null);
  while (at && at.parentNode !== parent) at = at.parentNode;
  return at;
}

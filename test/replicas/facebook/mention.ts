import { type NodeKey, type SerializedTextNode, TextNode } from 'lexical'
import { c } from './style.ts'

/** A person's name in a draft: one piece, without "@". */
export class MentionNode extends TextNode {
  static override getType() {
    return 'mention'
  }

  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__key)
  }

  static override importJSON(json: SerializedTextNode) {
    return $createMentionNode(json.text)
  }

  constructor(text: string, key?: NodeKey) {
    super(text, key)
  }

  override createDOM(...given: Parameters<TextNode['createDOM']>) {
    const element = super.createDOM(...given)
    element.className = c('mention')
    return element
  }

  override isTextEntity() {
    return true
  }

  override canInsertTextBefore() {
    return false
  }

  override canInsertTextAfter() {
    return false
  }
}

export const $createMentionNode = (name: string) => new MentionNode(name).setMode('segmented')

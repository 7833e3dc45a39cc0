/** Where no token can be had: an error as Slack refuses, so that it is told and tried on like one. */
class Refused extends Error {
  readonly code = 'slack_webapi_platform_error'
  readonly data: { readonly ok: false; readonly error: string }

  constructor(error: string) {
    super(error)
    this.data = { ok: false, error }
  }
}

/** The app is not there any more: Slack's own way to say it. */
export class NotInstalled extends Refused {
  override readonly name = 'NotInstalled'

  constructor() {
    super('account_inactive')
  }
}

/** No key opens the installation of a workspace or an organization. */
export class NoKey extends Refused {
  override readonly name = 'NoKey'
  readonly where: string

  constructor(where: string) {
    super('no_key')
    this.where = where
  }
}

/** The workspace is on the list no more. */
export class NotListed extends Refused {
  override readonly name = 'NotListed'

  constructor() {
    super('not_listed')
  }
}

/** The token ran out, and Slack gave no other for it. */
export class NotRefreshed extends Refused {
  override readonly name = 'NotRefreshed'

  constructor() {
    super('token_not_refreshed')
  }
}

/** A request that says it is signed, and is not with our secret, or not now. */
export class NotSigned extends Error {
  override readonly name = 'NotSigned'
}
